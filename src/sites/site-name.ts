import type { Address } from './types';

/** The name the person knows a site by, and the key of its switch: the host without what sets its faces apart. */
export function siteName({ hostname }: Pick<Address, 'hostname'>): string {
  return hostname.replace(/^(www|m|player|geo)\./, '').replace(/^youtube-nocookie\./, 'youtube.');
}

/** Whether two addresses are the same site's, by that name; false where one is not told. Throws at what is no address. */
export const isSameSite = (one = '', other = ''): boolean =>
  one !== '' && other !== '' && siteName(new URL(one)) === siteName(new URL(other));
