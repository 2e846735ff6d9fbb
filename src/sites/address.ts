import type { Address, WithinSite } from './types';

/** The shortest scheme that pages have is as long: `http://`. */
const HOST = 7;

/**
 * As much of an address as tells the pages of one site apart.
 * @param href of a page on the web, as the browser writes it
 */
export function withinSite(href: string): WithinSite {
  const hash = href.indexOf('#');
  const path = href.slice(href.indexOf('/', HOST + 1), hash < 0 ? undefined : hash);
  const query = path.indexOf('?');
  if (query < 0) return { href, pathname: path, search: '' };
  const search = path.slice(query);
  return { href, pathname: path.slice(0, query), search: search.length > 1 ? search : '' };
}

/**
 * An address taken apart, as `location` has its parts: the browser makes each of those anew whenever it is asked, which
 * costs a page more than all of them out of one string.
 * @param href as the browser writes it; throws where it is no address
 */
export function addressOf(href: string): Address {
  const start = href.indexOf('://') + 3;
  const path = href.indexOf('/', start);
  if (!href.startsWith('http') || path < 0) return new URL(href);
  const { pathname, search } = withinSite(href);
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
    pathname,
    search,
  };
}
