import { describe, expect, it } from 'vitest';
import * as guide from '../../src/guide';
import { collections, entries } from './collections';
import { readEvidence, snapshotOf } from './evidence';
import snapshot from './evidence-snapshot.json';

/** Kindest first. */
const ORDER: readonly guide.Verdict[] = ['supported', 'partly', 'weak', 'unknown', 'contradicted'];
const rank = (v: guide.Verdict) => ORDER.indexOf(v);
const live = readEvidence();

describe('the structure agrees with the evidence review', () => {
  const { sources, ...judged } = snapshot;

  it.each(Object.keys(judged))('on %s', (collection) => {
    const expected: Record<string, object> = judged[collection as keyof typeof judged];
    const rows = collections[collection] ?? {};
    expect(Object.keys(rows)).toEqual(Object.keys(expected));
    for (const [id, fields] of Object.entries(expected)) expect(rows[id], id).toMatchObject(fields);
  });

  it('on what a source may show', () => {
    for (const [id, source] of Object.entries<guide.Source>(guide.sources)) {
      const flags = (sources as Record<string, { showTitle: boolean; showLink: boolean; tier: string }>)[id];
      expect(flags, id).toBeDefined();
      expect({ showTitle: source.title !== null, showLink: source.link !== null, tier: source.tier }, id).toEqual(
        flags,
      );
      expect(source.about !== null, `${id} is described exactly when its title is unknown`).toBe(
        source.title === null,
      );
      if (source.link) expect(() => new URL(source.link ?? ''), id).not.toThrow();
    }
  });

  it('and the snapshot is that of the evidence file, where the file is at hand', () => {
    if (live) expect(snapshot).toEqual(snapshotOf(live.data));
    expect(Object.keys(snapshot.claims)).toHaveLength(38);
  });

  it('and so are the titles, addresses and makers of the sources', () => {
    for (const s of live?.data.sources ?? []) {
      const ours: guide.Source | undefined = (guide.sources as Record<string, guide.Source>)[s.id];
      if (!ours) continue;
      const { org, year, type, link } = s;
      expect(ours, s.id).toMatchObject({ org, year, type, link, title: s.titleIsDescription ? null : s.title });
    }
    expect(Object.keys(guide.sources).length).toBeGreaterThan(80);
  });

  it('and so are the numbers in the doses', () => {
    const rows: [guide.Dose, string][] = [
      ...(live?.data.regressions ?? []).map((l): [guide.Dose, string] => [
        guide.ladder[l.id as guide.LadderId].dose,
        l.startingDose,
      ]),
      ...(live?.data.routine ?? []).map((r): [guide.Dose, string] => [
        guide.routine[r.id as guide.RoutineId].dose,
        r.dose,
      ]),
    ];
    for (const [{ holdSeconds, timesPerDay, ...dose }, text] of rows) {
      const known = new Set(text.match(/\d+/g) ?? []);
      for (const n of Object.values(dose).flat()) {
        if (typeof n === 'number') expect([...known], text).toContain(String(n));
      }
      if (holdSeconds && /Hold/.test(text)) expect([...known], text).toContain(String(holdSeconds[1]));
      if (timesPerDay) expect(text).toContain('once or twice a day');
    }
    expect(live === null || rows.length === 22).toBe(true);
  });
});

describe('no entry claims more than it can', () => {
  const inGuide = entries.filter(
    (e) => e.entry.place !== 'beyond' && e.collection !== 'claims' && e.entry.claims.length > 0,
  );

  it.each(inGuide.map((e) => [e.name, e.entry] as const))(
    '%s is judged no kinder than its weakest claim',
    (_, entry) => {
      const weakest = Math.max(...entry.claims.map((id) => rank(guide.claims[id].verdict)));
      expect(rank(entry.verdict)).toBeGreaterThanOrEqual(weakest);
    },
  );

  it('without a source it is unknown', () => {
    for (const { name, entry } of entries)
      if (entry.sources.length === 0) expect(entry.verdict, name).toBe('unknown');
  });

  it('on low evidence it is at most weak, and on less than high at most partly', () => {
    const graded: [string, guide.Verdict, guide.Strength][] = [guide.cues, guide.routine, guide.causes].flatMap(
      (rows) =>
        Object.entries<guide.GuideEntry & { strength: guide.Strength; mechanism?: guide.Strength }>(rows).map(
          ([id, r]): [string, guide.Verdict, guide.Strength] => [id, r.verdict, r.mechanism ?? r.strength],
        ),
    );
    for (const [id, verdict, strength] of graded) {
      expect(rank(verdict), id).toBeGreaterThanOrEqual(rank(strength === 'low' ? 'weak' : 'partly'));
    }
  });

  it('repeated claims get the verdict of one that they repeat', () => {
    for (const [id, claim] of Object.entries<guide.Claim>(guide.claims)) {
      if (claim.claims.length === 0) continue;
      const verdicts = claim.claims.map((c) => guide.claims[c as guide.ClaimId].verdict);
      expect(verdicts, id).toContain(claim.verdict);
    }
  });

  it.each(['tips', 'treatments', 'faq'])('%s cite only what their claims, cues and links cite', (collection) => {
    for (const [id, entry] of Object.entries(collections[collection] ?? {})) {
      const joined = entry as guide.GuideEntry & { cues?: readonly guide.CueId[]; see?: readonly guide.Ref[] };
      const basis: guide.GuideEntry[] = [
        ...joined.claims.map((c) => guide.claims[c] as guide.GuideEntry),
        ...(joined.cues ?? []).map((c) => guide.cues[c]),
        ...(joined.see ?? []).flatMap((r) => collections[r.to]?.[r.id] ?? []),
      ];
      const known = new Set<string>(basis.flatMap((b) => b.sources));
      expect(
        joined.sources.filter((s) => !known.has(s)),
        id,
      ).toEqual([]);
    }
  });
});
