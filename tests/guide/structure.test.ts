import { describe, expect, it } from 'vitest';
import * as guide from '../../src/guide';
import { moves } from '../../src/guide/words/en';
import { collections, entries } from './collections';

const ids = (rows: object) => Object.keys(rows);
const has = (rows: object, id: string) => Object.hasOwn(rows, id);

describe('ids', () => {
  it('never repeat among the lettered collections', () => {
    const lettered = entries.map((e) => e.id).filter((id) => /^[A-Z]\d+$/.test(id));
    expect(new Set(lettered).size).toBe(lettered.length);
    expect(lettered).toHaveLength(38 + 7 + 8 + 15 + 11 + 11 + 23 + 6);
  });

  it('are kebab-case elsewhere', () => {
    for (const { id, name } of entries) expect(id, name).toMatch(/^([A-Z]\d+|[a-z]+(-[a-z]+)*)$/);
  });

  it.each([
    ['claims', 'G'],
    ['omissions', 'O'],
    ['causes', 'C'],
    ['cues', 'Q'],
    ['ladder', 'L'],
    ['routine', 'R'],
    ['redFlags', 'F'],
    ['precautions', 'P'],
  ])('of %s count up from %s1', (collection, letter) => {
    const found = ids(collections[collection] ?? {});
    expect(found).toEqual(found.map((_, i) => `${letter}${i + 1}`));
  });
});

describe('references', () => {
  it('of every entry name claims and sources that exist, once each', () => {
    for (const { name, entry } of entries) {
      for (const id of entry.claims) expect(has(guide.claims, id), `${name}: ${id}`).toBe(true);
      for (const id of entry.sources) expect(has(guide.sources, id), `${name}: ${id}`).toBe(true);
      expect(new Set(entry.claims).size, name).toBe(entry.claims.length);
      expect(new Set(entry.sources).size, name).toBe(entry.sources.length);
    }
  });

  it('of claims point back to earlier ones', () => {
    for (const [id, claim] of Object.entries<guide.Claim>(guide.claims)) {
      for (const earlier of claim.claims) expect(Number(earlier.slice(1)), id).toBeLessThan(Number(id.slice(1)));
    }
  });

  it('of questions and tips lead to entries that exist, once each', () => {
    const rows: [string, readonly guide.Ref[]][] = [
      ...Object.entries<guide.FaqEntry>(guide.faq).map(([id, f]): [string, readonly guide.Ref[]] => [id, f.see]),
      ...Object.entries<guide.Tip>(guide.tips).map(([id, t]): [string, readonly guide.Ref[]] => [id, t.see]),
    ];
    for (const [name, see] of rows) {
      for (const ref of see)
        expect(has(collections[ref.to] ?? {}, ref.id), `${name}: ${ref.to}.${ref.id}`).toBe(true);
      expect(new Set(see.map((r) => `${r.to}.${r.id}`)).size, name).toBe(see.length);
    }
  });

  it('of moves can be drawn', () => {
    const used = [guide.tips, guide.ladder, guide.routine, guide.exercises].flatMap((rows) =>
      Object.values<{ move: guide.MoveId }>(rows).map((row) => row.move),
    );
    for (const move of used) expect(guide.MOVE_IDS).toContain(move);
    expect(ids(moves).sort()).toEqual([...guide.MOVE_IDS].sort());
  });

  it('of tips name cues that exist', () => {
    for (const tip of Object.values<guide.Tip>(guide.tips)) {
      for (const cue of tip.cues) expect(has(guide.cues, cue), cue).toBe(true);
    }
  });

  it('of the four questions lead to causes, warning signs or nothing, and reach every cause', () => {
    const leads = Object.values(guide.tellApart).flatMap((answers) => Object.values<readonly guide.Lead[]>(answers));
    expect(ids(guide.tellApart)).toHaveLength(4);
    for (const lead of leads.flat()) expect([...ids(guide.causes), 'red-flags', 'harmless']).toContain(lead);
    expect(leads.every((l) => l.length > 0)).toBe(true);
    for (const cause of ids(guide.causes)) expect(leads.flat(), cause).toContain(cause);
  });
});

describe('coverage', () => {
  const carriers = entries.filter((e) => e.collection !== 'claims');

  it.each(ids(guide.claims))('%s is carried by an entry besides the list of claims', (id) => {
    expect(carriers.filter((e) => (e.entry.claims as readonly string[]).includes(id)).map((e) => e.name)).not.toEqual(
      [],
    );
  });

  it('puts every claim in one section or one question', () => {
    const inSections = Object.values<guide.Section>(guide.sections).flatMap((s) => s.claims);
    const asked = Object.values<guide.FaqEntry>(guide.faq)
      .filter((f) => f.place !== 'beyond')
      .flatMap((f) => f.claims);
    expect([...inSections, ...asked]).toEqual(ids(guide.claims));
    for (const section of Object.values<guide.Section>(guide.sections)) {
      for (const id of section.claims) expect(guide.claims[id].place, id).toBe(section.place);
    }
    for (const f of Object.values<guide.FaqEntry>(guide.faq)) {
      if (f.place !== 'beyond') for (const id of f.claims) expect(guide.claims[id].place, id).toBe(f.place);
    }
  });

  it('asks the seven questions of the guide first, in its order', () => {
    const placed = Object.values<guide.FaqEntry>(guide.faq).map((f) => f.place);
    expect(placed.slice(0, 7)).toEqual([
      'faq-what',
      'faq-causes',
      'faq-prevent',
      'faq-treatment',
      'faq-exercises',
      'faq-damage',
      'faq-do',
    ]);
    expect(new Set(placed.slice(7))).toEqual(new Set(['beyond']));
  });

  it('cites every source', () => {
    const cited = new Set<string>(entries.flatMap((e) => e.entry.sources));
    expect(ids(guide.sources).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('has eight to ten tips, each with a group, and a cue for every tip used during a rep', () => {
    const tips = Object.values<guide.Tip>(guide.tips);
    expect(tips.length).toBeGreaterThanOrEqual(8);
    expect(tips.length).toBeLessThanOrEqual(10);
    for (const tip of tips) if (['before', 'during'].includes(tip.group)) expect(tip.cues).not.toEqual([]);
    expect(new Set(tips.map((t) => t.group))).toEqual(new Set(['before', 'during', 'warm-up', 'build-up']));
  });
});

describe('exercises', () => {
  const rows = Object.entries<guide.Exercise>(guide.exercises) as [guide.ExerciseId, guide.Exercise][];
  const allVariants = 6;

  it('cover every id, with the relation that its list gives', () => {
    expect(rows.map(([id]) => id)).toEqual([...guide.FAMILY_IDS, ...guide.NEIGHBOUR_IDS]);
    for (const [id, row] of rows) expect(row.relation, id).toBe(guide.isFamily(id) ? 'family' : 'neighbour');
    expect(guide.isFamily('heel-tap')).toBe(true);
    expect(guide.isFamily('l-sit')).toBe(false);
  });

  it('offer only cues for their variant, and only general ones without a variant', () => {
    for (const [id, row] of rows) {
      expect(row.cues.length, id).toBeGreaterThan(0);
      expect(new Set(row.cues).size, id).toBe(row.cues.length);
      for (const cue of row.cues) {
        const { variants }: guide.Cue = guide.cues[cue];
        if (row.variant) expect(variants, `${id} ${cue}`).toContain(row.variant);
        else expect(variants, `${id} ${cue}`).toHaveLength(allVariants);
      }
    }
  });

  it('always offer the rule for a painful pop', () => {
    for (const [id, row] of rows) expect(row.cues, id).toContain('Q14');
  });

  it('offer tips that exist, once each', () => {
    for (const [id, row] of rows) {
      expect(row.tips.length, id).toBeGreaterThan(0);
      expect(new Set(row.tips).size, id).toBe(row.tips.length);
      for (const tip of row.tips) expect(has(guide.tips, tip), `${id} ${tip}`).toBe(true);
    }
  });

  it('keep floor-only tips away from hanging and upright ones', () => {
    for (const [id, row] of rows) {
      if (row.variant === 'hanging' || row.variant === 'captains-chair') {
        expect(
          row.tips.filter((t) => t === 'press' || t === 'short' || t === 'slow'),
          id,
        ).toEqual([]);
      }
    }
  });
});

describe('ladder', () => {
  it('numbers its steps in order', () => {
    expect(Object.values<guide.LadderStep>(guide.ladder).map((l) => l.step)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
    ]);
  });

  it('knows the step below and above', () => {
    expect(guide.stepBelow('L1')).toBeNull();
    expect(guide.stepBelow('L8')).toBe('L7');
    expect(guide.stepAbove('L8')).toBe('L9');
    expect(guide.stepAbove('L11')).toBeNull();
  });

  it('has five rules', () => {
    expect(ids(guide.ladderRules)).toHaveLength(5);
  });
});

describe('doses', () => {
  const doses: [string, guide.Dose][] = [guide.ladder, guide.routine].flatMap((rows) =>
    Object.entries<{ dose: guide.Dose }>(rows).map(([id, r]): [string, guide.Dose] => [id, r.dose]),
  );

  it.each(doses)('of %s run from low to high and count something', (_, dose) => {
    const ranges = [dose.holdSeconds, dose.reps, dose.breaths, dose.sets, dose.timesPerDay, dose.daysPerWeek];
    for (const range of ranges) {
      if (!range) continue;
      expect(range[0]).toBeGreaterThan(0);
      expect(range[0]).toBeLessThanOrEqual(range[1]);
    }
    expect(dose.reps ?? dose.breaths).toBeDefined();
    if (dose.holdBuildsTo)
      expect(dose.holdBuildsTo).toBeGreaterThan(dose.holdSeconds?.[1] ?? Number.POSITIVE_INFINITY);
  });
});
