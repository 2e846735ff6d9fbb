import type { Address } from './types';

/** The name the person knows a site by, and the key of its switch: the host without what sets its faces apart. */
export function siteName({ hostname }: Pick<Address, 'hostname'>): string {
  return hostname.replace(/^(www|m|player|geo)\./, '').replace(/^youtube-nocookie\./, 'youtube.');
}
