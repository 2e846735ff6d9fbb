import * as v from 'valibot';

/** The routine's place in storage, apart from settings and diary: only its own page reads and writes it. */
export const ROUTINE_KEY = 'routine';

const RoutineSchema = v.object({
  /** Where the session stopped: move, step within it, seconds left of the step. null: nothing to come back to. */
  bookmark: v.fallback(
    v.nullable(
      v.object({
        move: v.string(),
        step: v.pipe(v.number(), v.integer(), v.minValue(0)),
        left: v.pipe(v.number(), v.finite()),
      }),
    ),
    null,
  ),
  /** Moves and changes are said aloud. */
  voice: v.fallback(v.boolean(), false),
});

/** What is remembered of the routine between visits. */
export type RoutineKept = v.InferOutput<typeof RoutineSchema>;

/** Reads whatever was stored; what cannot be read is as if it had never been. */
export function parseRoutineKept(stored: unknown): RoutineKept {
  const nothing: RoutineKept = { bookmark: null, voice: false };
  const read = v.safeParse(RoutineSchema, typeof stored === 'object' && stored ? { ...nothing, ...stored } : nothing);
  return read.success ? read.output : nothing;
}
