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
  export const cmd: {
    run(parameters: RunParameters, options: { shouldExitProgram: boolean }): Promise<ExtensionRunner>;
  };
}

declare module 'web-ext/util/logger' {
  export const consoleStream: {
    startCapturing(): void;
    stopCapturing(): void;
    capturedMessages: string[];
  };
}
