import type { Around } from '../sites/types';
import { askBackground } from './door';
import type { PageWorld } from './world';

/**
 * Begins in a player's frame once it is known what the page around it knows, and asks again whenever that page says so.
 * @param ask whether this player's own site shows it in a frame that names no video
 */
export function whenKnown(ask: boolean, begin: (around: () => Around | null) => void): void {
  const world = globalThis as PageWorld;
  const around = (): Around | null => world.quietBackAround ?? null;
  if (!ask) {
    begin(around);
    return;
  }
  const heed = async (): Promise<void> => {
    world.quietBackAround = (await askBackground('around', null)) ?? null;
  };
  world.quietBackHeed = () => void heed().then(() => world.quietBackPage?.look());
  void heed().then(() => begin(around));
}
