/**
 * What stands before a term in place of `|`: as many places down as the term shares letters with the one before it. None of
 * these signs is in a term, and scripts have them often, so that they weigh little.
 */
const SHARED = '|),.(=;:';

/** Front coding: the terms of a sorted list (`|abdomen|abdomin|`) without the letters that each shares with the last one. */
export function frontCode(list: string): string {
  let last = '';
  return list.replace(/\|([^|]*)/g, (_, term: string) => {
    let shared = 0;
    while (shared < SHARED.length - 1 && shared < term.length && term[shared] === last[shared]) shared++;
    last = term;
    return SHARED.charAt(shared) + term.slice(shared);
  });
}

/** The other way round. */
export function frontDecode(coded: string): string {
  let last = '';
  return coded.replace(/[|),.(=;:][^|),.(=;:]*/g, (term) => {
    last = last.slice(0, SHARED.indexOf(term.charAt(0))) + term.slice(1);
    return `|${last}`;
  });
}
