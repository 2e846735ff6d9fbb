import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The evidence review, as far as the tests read it. It lives beside the repository and is not part of it. */
export interface Evidence {
  readonly claims: readonly (Cited & {
    verdict: string;
    confidence: string;
    overclaims: boolean;
    repeats?: string[];
  })[];
  readonly guideOmissions: readonly Cited[];
  readonly causes: readonly Cited[];
  readonly cues: readonly (Cited & { variants: string[]; strength: string })[];
  readonly regressions: readonly (Cited & { step: number; startingDose: string })[];
  readonly routine: readonly (Cited & { kind: string; dose: string })[];
  readonly redFlags: readonly (Cited & { urgency: string })[];
  readonly precautions: readonly Cited[];
  readonly sources: readonly {
    id: string;
    title: string;
    titleIsDescription: boolean;
    org: string;
    year: number | null;
    type: string;
    tier: string;
    link: string | null;
  }[];
}

interface Cited {
  readonly id: string;
  readonly citations: readonly (string | { source: string })[];
}

const shared = new URL('../../../shared/', import.meta.url);
const evidenceFile = new URL('evidence/evidence.json', shared);

/** The evidence file, or null on a machine that has only the repository. */
export function readEvidence(): { text: string; data: Evidence } | null {
  if (!existsSync(evidenceFile)) return null;
  const text = readFileSync(evidenceFile, 'utf8');
  return { text, data: JSON.parse(text) as Evidence };
}

/** The source guide's text, empty where it is not at hand. */
export function readGuide(): string {
  const folder = new URL('guide/', shared);
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

function byId<T extends { id: string }, R>(rows: readonly T[], pick: (row: T) => R): Record<string, R> {
  return Object.fromEntries(rows.map((row) => [row.id, pick(row)]));
}

function cited(row: Cited): string[] {
  return [...new Set(row.citations.map((c) => (typeof c === 'string' ? c : c.source)))];
}

/** What the guide's structure must agree with: ids, judgements, citations, and which sources may show what. No text. */
export function snapshotOf(e: Evidence) {
  return {
    claims: byId(e.claims, (c) => ({
      verdict: c.verdict,
      confidence: c.confidence,
      overclaims: c.overclaims,
      claims: c.repeats ?? [],
      sources: cited(c),
    })),
    omissions: byId(e.guideOmissions, (o) => ({ sources: cited(o) })),
    causes: byId(e.causes, (c) => ({ sources: cited(c) })),
    cues: byId(e.cues, (c) => ({
      variants: c.variants,
      strength: c.strength.replaceAll(' ', '-'),
      sources: cited(c),
    })),
    ladder: byId(e.regressions, (l) => ({ step: l.step, sources: cited(l) })),
    routine: byId(e.routine, (r) => ({ kind: r.kind.split(' ')[0], sources: cited(r) })),
    redFlags: byId(e.redFlags, (f) => ({ urgency: f.urgency, sources: cited(f) })),
    precautions: byId(e.precautions, (p) => ({ sources: cited(p) })),
    sources: byId(e.sources, (s) => ({ showTitle: !s.titleIsDescription, showLink: s.link !== null, tier: s.tier })),
  };
}
