import type { More } from './more-handoff';

/** What the card shows once somebody asks; null in the bundle of its first look, which shows none of it. */
export let more: More | null = null;

export function addMore(rest: More): void {
  more = rest;
}

let bring: (() => void) | null = null;

/**
 * What brings the whole card to where only its first look is.
 * @returns forgets it
 */
export function whenWanted(bringer: () => void): () => void {
  bring = bringer;
  return () => {
    if (bring === bringer) bring = null;
  };
}

/** Something is needed that only the whole card has. */
export const wantMore = (): void => bring?.();
