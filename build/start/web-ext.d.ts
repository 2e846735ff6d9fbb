/** The part of web-ext we use; it ships no types. */
declare module 'web-ext' {
  export interface ExtensionRunner {
    exit(): Promise<void>;
    /** Called once the browser has gone, whoever closed it. */
    registerCleanup(callback: () => void): void;
  }
  interface RunParameters {
    sourceDir: string;
    target: ('chromium' | 'firefox-desktop')[];
    startUrl: string[];
    args: string[];
    noReload: boolean;
    noInput: boolean;
    keepProfileChanges: true;
    chromiumBinary?: string;
    chromiumProfile?: string;
    firefox?: string;
    firefoxProfile?: string;
    pref?: Record<string, string | number | boolean>;
  }
  interface BuildParameters {
    sourceDir: string;
    artifactsDir: string;
    filename: string;
    overwriteDest: boolean;
  }
  interface Options {
    shouldExitProgram: boolean;
  }
  export const cmd: {
    run(parameters: RunParameters, options: Options): Promise<ExtensionRunner>;
    build(parameters: BuildParameters, options: Options): Promise<{ extensionPath: string }>;
  };
  const webExt: { cmd: typeof cmd };
  export default webExt;
}

declare module 'web-ext/util/logger' {
  export const consoleStream: {
    startCapturing(): void;
    stopCapturing(): void;
    capturedMessages: string[];
  };
}
