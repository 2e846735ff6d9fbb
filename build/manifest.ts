import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CURATED_HOSTS, contentScriptFor, curatedPatterns, framePatterns } from '../src/sites/hosts';

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

interface Manifest {
  version: string;
  content_scripts: {
    matches: string[];
    exclude_matches?: string[];
    js: string[];
    run_at: string;
    all_frames?: boolean;
  }[];
  host_permissions: string[];
  background: Record<string, unknown>;
  [key: string]: unknown;
}

const read = (name: string): unknown =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8'));

/**
 * The manifest for one browser, made from the source manifest, the package's version and the curated sites,
 * without the keys that the other browser would warn of.
 * @param extraPatterns match patterns to add, for the sample page of `npm start`
 */
export function makeManifest(target: Target, extraPatterns: readonly string[] = []): Manifest {
  const manifest = read('manifest.json') as Manifest;
  manifest.version = (read('package.json') as { version: string }).version;
  for (const script of manifest.content_scripts) {
    const { all_frames: framed = false } = script;
    const hosts = CURATED_HOSTS.filter((host) => script.js.includes(`${contentScriptFor(host, framed)}.js`));
    script.matches = framed ? framePatterns(hosts) : curatedPatterns(hosts);
    // A player that is opened alone is read like one in a frame.
    if (script.js.includes('content-youtube.js')) script.exclude_matches = framePatterns(hosts);
    if (script.js.includes('content-page.js')) script.matches.push(...extraPatterns);
  }
  manifest.host_permissions = [...curatedPatterns(), ...extraPatterns];
  const { service_worker, scripts, preferred_environment } = manifest.background;
  if (target === 'chrome') {
    delete manifest.browser_specific_settings;
    manifest.background = { service_worker };
  } else {
    delete manifest.minimum_chrome_version;
    manifest.background = { scripts, preferred_environment };
  }
  return manifest;
}
