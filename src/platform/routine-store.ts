import { parseRoutineKept, ROUTINE_KEY, type RoutineKept } from '../settings/routine-kept';
import { browser } from './browser';

/*
 * The routine's own corner of `storage.local`. Its page is the only one that writes here, so it needs no turn in the
 * background's queue (store.ts), and a session survives even while the background sleeps.
 */

/** What is remembered of the routine. */
export async function loadRoutine(): Promise<RoutineKept> {
  return parseRoutineKept((await browser.storage.local.get(ROUTINE_KEY))[ROUTINE_KEY]);
}

/** Remembers it. */
export async function saveRoutine(kept: RoutineKept): Promise<void> {
  await browser.storage.local.set({ [ROUTINE_KEY]: kept });
}
