import * as guide from '../../src/guide';

/** Every collection of entries, by name. */
export const collections: Record<string, Record<string, guide.GuideEntry>> = {
  claims: guide.claims,
  omissions: guide.omissions,
  causes: guide.causes,
  cues: guide.cues,
  tips: guide.tips,
  ladder: guide.ladder,
  ladderRules: guide.ladderRules,
  routine: guide.routine,
  routineNotes: guide.routineNotes,
  treatments: guide.treatments,
  faq: guide.faq,
  redFlags: guide.redFlags,
  redFlagNote: { note: guide.redFlagNote },
  precautions: guide.precautions,
  video: { video: guide.video },
};

export const entries = Object.entries(collections).flatMap(([collection, rows]) =>
  Object.entries(rows).map(([id, entry]) => ({ collection, id, name: `${collection}.${id}`, entry })),
);
