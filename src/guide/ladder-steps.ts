import { type LadderId, ladder } from './ladder';

function neighbour(id: LadderId, by: number): LadderId | null {
  const steps = Object.keys(ladder) as LadderId[];
  return steps[steps.indexOf(id) + by] ?? null;
}

/** The next easier step, or null on the first. */
export function stepBelow(id: LadderId): LadderId | null {
  return neighbour(id, -1);
}

/** The next harder step, or null on the last. */
export function stepAbove(id: LadderId): LadderId | null {
  return neighbour(id, 1);
}
