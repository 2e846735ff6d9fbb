import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { curatedPatterns, framePatterns } from '../src/sites/hosts';

export type Target = 'chrome' | 'firefox';
export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

interface Manifest {
  version: string;
  content_scripts: { matches: string[]; js: string[]; run_at: string; all_frames?: boolean }[];
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
  const patterns = [...curatedPatterns(), ...extraPatterns];
  for (const script of manifest.content_scripts) script.matches = script.all_frames ? framePatterns() : patterns;
  manifest.host_permissions = patterns;
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
