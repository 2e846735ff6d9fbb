import type { More } from './more-handoff';

/** What the card shows once somebody asks; null in the bundle of its first look, which shows none of it. */
export let more: More | null = null;

export function addMore(rest: More): void {
  more = rest;
}
