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
  const host = href.slice(start, path).split('@').at(-1) ?? '';
  const port = host.lastIndexOf(':');
  const protocol = href.slice(0, start - 2);
  return {
    href,
    protocol,
    origin: `${protocol}//${host}`,
    // An address of numbers has colons of its own, in brackets.
    hostname: port > host.indexOf(']') ? host.slice(0, port) : host,
    pathname: whole.slice(path, query < 0 ? undefined : query),
    search: query < 0 || query === whole.length - 1 ? '' : whole.slice(query),
  };
}
