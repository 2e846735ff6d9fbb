import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoutineKept } from '../../src/settings/routine-kept';

describe('what is remembered of the routine', () => {
  it('is nothing at first', () => expect(parseRoutineKept(undefined)).toEqual({ bookmark: null, voice: false }));

  it('comes back as it was stored', () => {
    const kept = { bookmark: { move: 'R4', step: 2, left: 11 }, voice: true };
    expect(parseRoutineKept(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it('keeps the good half of a broken one', () => {
    expect(parseRoutineKept({ bookmark: { move: 3 }, voice: true })).toEqual({ bookmark: null, voice: true });
    expect(parseRoutineKept({ bookmark: { move: 'R1', step: 0.5, left: 1 }, voice: 'yes' })).toEqual({
      bookmark: null,
      voice: false,
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(typeof parseRoutineKept(stored).voice).toBe('boolean');
      }),
    );
  });
});
