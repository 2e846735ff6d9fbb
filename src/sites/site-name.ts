import type { Address } from './types';

/** What sets the faces of a site apart. */
const FACES = ['www.', 'm.', 'player.', 'geo.'];
const NO_COOKIE = 'youtube-nocookie.';

/** The name the person knows a site by, and the key of its switch: the host without what sets its faces apart. */
export function siteName({ hostname }: Pick<Address, 'hostname'>): string {
  const face = FACES.find((one) => hostname.startsWith(one)) ?? '';
  const name = hostname.slice(face.length);
  return name.startsWith(NO_COOKIE) ? `youtube.${name.slice(NO_COOKIE.length)}` : name;
}

/** Whether two addresses are the same site's, by that name; false where one is not told. Throws at what is no address. */
export const isSameSite = (one = '', other = ''): boolean =>
  one !== '' && other !== '' && siteName(new URL(one)) === siteName(new URL(other));
