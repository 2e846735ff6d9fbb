import type { CauseId } from './causes';

/** Where an answer leads: to likely causes, to the warning signs, or to nothing that needs doing. */
export type Lead = CauseId | 'red-flags' | 'harmless';

/** Four questions that narrow a pop down. Each answer lists where it leads. They cannot diagnose. */
export const tellApart = {
  where: { front: ['C2'], outer: ['C3'], middle: ['C1'], dimple: ['C4'] },
  repeats: { 'every-rep': ['C2', 'C3'], once: ['C1'], crackle: ['C7'] },
  brace: { stops: ['C1', 'C5'], 'stops-kneecap-up': ['C2'] },
  hurts: { groin: ['C6'], leg: ['C8', 'red-flags'], none: ['harmless'] },
} as const satisfies Record<string, Record<string, readonly Lead[]>>;
export type TellApartId = keyof typeof tellApart;
