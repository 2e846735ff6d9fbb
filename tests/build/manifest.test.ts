import { describe, expect, it } from 'vitest';
import { makeManifest, TARGETS } from '../../build/manifest';
import { CURATED_HOSTS, framePatterns } from '../../src/sites/hosts';

const curated = CURATED_HOSTS.map(({ host }) => `https://${host}/*`);

describe.each(TARGETS)('the manifest for %s', (target) => {
  const manifest = makeManifest(target);

  it('reads the curated sites and no other', () => {
    const matched = manifest.content_scripts
      .filter(({ all_frames }) => !all_frames)
      .flatMap(({ matches }) => matches);
    expect(matched.toSorted()).toEqual(curated.toSorted());
    expect(new Set(matched).size).toBe(matched.length);
    expect(manifest.host_permissions).toEqual(curated);
  });

  it('reads frames of players alone, on hosts it asks for anyway', () => {
    const framed = manifest.content_scripts.filter(({ all_frames }) => all_frames).flatMap(({ matches }) => matches);
    expect(framed.toSorted()).toEqual(framePatterns().toSorted());
    for (const pattern of framePatterns())
      expect(curated).toContain(pattern.replace(/^(https:\/\/[^/]+\/).*/, '$1*'));
  });

  it('adds the sample page only where it is asked for', () => {
    const extra = makeManifest(target, ['http://127.0.0.1/*']);
    expect(extra.host_permissions).toEqual([...curated, 'http://127.0.0.1/*']);
    const pages = extra.content_scripts.find(({ js }) => js.includes('content-page.js'));
    expect(pages?.matches).toContain('http://127.0.0.1/*');
    expect(makeManifest(target).host_permissions).toEqual(curated);
  });

  it('carries the version of package.json', async () => {
    const { default: own } = await import('../../package.json');
    expect(manifest.version).toBe(own.version);
  });

  it('asks for these permissions and no other', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  it('makes nothing reachable from pages', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('lets its own pages load from the extension alone', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    const rules = new Map(
      policy.split(';').map((rule) => {
        const [name = '', ...sources] = rule.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    expect(rules.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of rules) {
      for (const source of sources) expect(["'none'", "'self'"], `${name} ${source}`).toContain(source);
    }
  });
});

describe('keys for one browser alone', () => {
  it('Chrome gets no Gecko keys and one way to run the background', () => {
    const manifest = makeManifest('chrome');
    expect(manifest.browser_specific_settings).toBeUndefined();
    expect(manifest.background).toEqual({ service_worker: 'background.js' });
    expect(manifest.minimum_chrome_version).toBe('121');
  });

  it('Firefox gets no Chrome keys, and says that no data is collected', () => {
    const manifest = makeManifest('firefox');
    expect(manifest.minimum_chrome_version).toBeUndefined();
    expect(manifest.background).toEqual({ scripts: ['background.js'], preferred_environment: ['document'] });
    expect(manifest.browser_specific_settings).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    });
  });
});

describe('the curated sites', () => {
  const hostsOf = (kind: string) => CURATED_HOSTS.filter((site) => site.kind === kind).map(({ host }) => host);

  it('are unique, video sites first, sorted by host', () => {
    const hosts = CURATED_HOSTS.map(({ host }) => host);
    expect(new Set(hosts).size).toBe(hosts.length);
    expect(hosts).toEqual([...hostsOf('video').sort(), ...hostsOf('article').sort()]);
  });

  it('are at most 30 article sites', () => {
    expect(hostsOf('article').length).toBeGreaterThan(0);
    expect(hostsOf('article').length).toBeLessThanOrEqual(30);
  });

  it.each(CURATED_HOSTS)('$host is a whole host, with a reason', ({ host, reason }) => {
    expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(reason.length).toBeGreaterThan(10);
  });
});
