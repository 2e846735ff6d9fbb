import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeManifest } from '../../build/manifest';
import { CURATED_HOSTS } from '../../src/sites/hosts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
/** Without the padding that the formatter gives to tables. */
const readme = read('README.md').replace(/ +/g, ' ');

/** What the README says of permissions is a promise. */
describe('README', () => {
  it('counts the sites', () => {
    const articles = CURATED_HOSTS.filter(({ kind }) => kind === 'article').length;
    expect(readme).toContain(`| ${CURATED_HOSTS.length} sites, at install |`);
    expect(readme).toContain(`${articles} exercise sites`);
    expect(read('CHANGELOG.md')).toContain(`${articles} exercise sites`);
  });

  it('gives each permission its reason', () => {
    const { permissions } = makeManifest('chrome') as unknown as { permissions: string[] };
    const [, section = ''] = /^## Permissions(.*?)^## /ms.exec(readme) ?? [];
    const table = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    expect(table).toEqual(permissions);
  });

  it('names npm scripts, files and folders that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts?: Record<string, string> };
    const named = [...readme.matchAll(/npm run (\w+)/g)].map(([, name]) => name ?? '');
    expect(Object.keys(scripts ?? {})).toEqual(expect.arrayContaining([...named, 'start', 'test']));
    const paths = [...readme.matchAll(/`((?:src|tests|build)[\w./-]*)`|\]\((\w[\w./-]*)\)/g)].map(
      ([, path, link]) => path ?? link ?? '',
    );
    const made = /^build\/(chrome|firefox)|\/xx[./]/;
    for (const path of paths.filter((each) => !made.test(each))) {
      expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
    }
  });
});
