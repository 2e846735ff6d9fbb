import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf } from '../../src/sites/address';

const partsOf = ({ href, origin, protocol, hostname, pathname, search }: Omit<URL, never>): object => ({
  href,
  origin,
  protocol,
  hostname,
  pathname,
  search,
});

describe('addressOf', () => {
  it.each([
    'https://www.youtube.com/watch?v=abc&t=5s#x?y',
    'https://www.youtube.com/',
    'http://localhost:8080/a/b?',
    'https://[::1]/a',
    'https://[::1]:444/a?b',
    'https://me:word@host.example:81/p?q#',
    'https://a.example/#/not?a=query',
    'about:blank',
    'file:///home/me/list.html?x',
  ])('takes %s apart as the browser does', (text) => {
    const url = new URL(text);
    expect(partsOf(addressOf(url.href) as URL)).toEqual(partsOf(url));
  });

  it('agrees with the browser on any address', () => {
    const address = fc.webUrl({
      withFragments: true,
      withQueryParameters: true,
      authoritySettings: { withPort: true, withUserInfo: true, withIPv6: true },
    });
    fc.assert(
      fc.property(address, (text) => {
        const url = new URL(text);
        expect(partsOf(addressOf(url.href) as URL)).toEqual(partsOf(url));
      }),
    );
  });
});
