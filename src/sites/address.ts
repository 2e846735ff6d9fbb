import type { Address } from './types';

/**
 * An address taken apart, as `location` has its parts: the browser makes each of those anew whenever it is asked, which
 * costs a page more than all of them out of one string.
 * @param href as the browser writes it; throws where it is no address
 */
export function addressOf(href: string): Address {
  const start = href.indexOf('://') + 3;
  const path = href.indexOf('/', start);
  if (!href.startsWith('http') || path < 0) return new URL(href);
  const hash = href.indexOf('#', path);
  const whole = hash < 0 ? href : href.slice(0, hash);
  const query = whole.indexOf('?', path);
  const protocol = href.slice(0, start - 2);
  const host = (): string => href.slice(start, path).split('@').at(-1) ?? '';
  return {
    href,
    protocol,
    get origin() {
      return `${protocol}//${host()}`;
    },
    get hostname() {
      const named = host();
      const port = named.lastIndexOf(':');
      // An address of numbers has colons of its own, in brackets.
      return port > named.indexOf(']') ? named.slice(0, port) : named;
    },
    pathname: whole.slice(path, query < 0 ? undefined : query),
    search: query < 0 || query === whole.length - 1 ? '' : whole.slice(query),
  };
}
