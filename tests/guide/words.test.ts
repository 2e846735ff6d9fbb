import { describe, expect, it } from 'vitest';
import * as guide from '../../src/guide';
import { type GuideWords, LANGUAGES, type Language } from '../../src/guide/words';
import * as en from '../../src/guide/words/en';
import { readEvidence, readGuide } from './evidence';

const files: Record<Language, GuideWords> = { en };

/** Words that promise, push or pad. Another language adds its own. */
const BANNED: Record<Language, RegExp> = {
  en: /!|\b(just|simply|safe|safer|safest|safely|unsafe|fix|fixes|fixed|prevents|guarantee[ds]?|cures?|always)\b/i,
};

/** Every text of a language file, with where it stands. */
function texts(value: unknown, at = ''): [string, string][] {
  if (typeof value === 'string') return [[at, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, at ? `${at}.${key}` : key));
}

const sentences = (text: string) => text.split(/(?<=[.?!:;])\s+/);
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const count = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe.each(LANGUAGES)('words in %s', (language) => {
  const words = files[language];
  const all = texts(words);

  it('are complete and free of stray space', () => {
    expect(all.length).toBeGreaterThan(700);
    for (const [at, text] of all) {
      expect(text.trim(), at).not.toBe('');
      expect(text, at).toBe(text.trim().replace(/\s+/g, ' '));
    }
  });

  it('name every id of the structure and no other', () => {
    const pairs: [object, object][] = [
      [words.claims, guide.claims],
      [words.omissions, guide.omissions],
      [words.causes, guide.causes],
      [words.cues, guide.cues],
      [words.tips, guide.tips],
      [words.ladder, guide.ladder],
      [words.ladderRules, guide.ladderRules],
      [words.routine, guide.routine],
      [words.routineNotes, guide.routineNotes],
      [words.treatments, guide.treatments],
      [words.faq, guide.faq],
      [words.redFlags, guide.redFlags],
      [words.precautions, guide.precautions],
      [words.sections, guide.sections],
      [words.exercises, guide.exercises],
      [words.tellApart, guide.tellApart],
    ];
    for (const [said, structure] of pairs) expect(Object.keys(said)).toEqual(Object.keys(structure));
    for (const id of Object.keys(guide.tellApart) as guide.TellApartId[]) {
      expect(Object.keys(words.tellApart[id].answers)).toEqual(Object.keys(guide.tellApart[id]));
    }
  });

  it('use none of the banned words', () => {
    expect(all.filter(([, text]) => BANNED[language].test(text))).toEqual([]);
  });

  it('keep every cue to 80 characters', () => {
    for (const [id, cue] of Object.entries(words.cues)) expect(cue.text.length, id).toBeLessThanOrEqual(80);
  });

  it('keep tips short enough to read between reps', () => {
    for (const [id, tip] of Object.entries(words.tips)) {
      expect(count(tip.title), id).toBeLessThanOrEqual(5);
      expect(tip.line.length, id).toBeLessThanOrEqual(48);
      expect(sentences(tip.body).filter((s) => /[.?]$/.test(s)).length, id).toBeLessThanOrEqual(2);
    }
    for (const [id, step] of Object.entries(words.ladder)) expect(step.line.length, id).toBeLessThanOrEqual(48);
  });

  it('give every red flag a sign, an action and an urgency', () => {
    for (const [id, flag] of Object.entries<guide.RedFlag>(guide.redFlags)) {
      const said = words.redFlags[id as guide.RedFlagId];
      expect(said.sign.length, id).toBeGreaterThan(10);
      expect(said.action.length, id).toBeGreaterThan(10);
      expect(words.urgencies[flag.urgency].action, id).not.toBe('');
    }
  });

  it('name no emergency number, because it differs by country', () => {
    expect(all.filter(([, text]) => /\b(999|911|112|111|000)\b/.test(text))).toEqual([]);
  });

  it('give every number of a dose', () => {
    const rows: [string, guide.Dose, string][] = [
      ...(Object.keys(guide.ladder) as guide.LadderId[]).map((id): [string, guide.Dose, string] => [
        id,
        guide.ladder[id].dose,
        words.ladder[id].dose,
      ]),
      ...(Object.keys(guide.routine) as guide.RoutineId[]).map((id): [string, guide.Dose, string] => [
        id,
        guide.routine[id].dose,
        words.routine[id].dose,
      ]),
    ];
    for (const [id, { timesPerDay, ...dose }, text] of rows) {
      const said = text.match(/\d+/g) ?? [];
      for (const n of Object.values(dose).flat()) if (typeof n === 'number') expect(said, id).toContain(String(n));
    }
  });
});

describe('English', () => {
  const all = texts(en);

  it('has typographic apostrophes and quotes', () => {
    expect(all.filter(([, text]) => /['"]/.test(text))).toEqual([]);
  });

  it('keeps tip titles to 26 characters, for the cue in full screen', () => {
    for (const [id, tip] of Object.entries(en.tips)) expect(tip.title.length, id).toBeLessThanOrEqual(26);
  });

  it('says where to go, and now, in every emergency', () => {
    for (const [id, flag] of Object.entries<guide.RedFlag>(guide.redFlags)) {
      if (flag.urgency !== 'emergency') continue;
      const { action } = en.redFlags[id as guide.RedFlagId];
      expect(action, id).toMatch(/^(Go to an emergency department|Call your local emergency number)/);
      expect(action, id).toMatch(/\bnow\b/);
    }
  });

  it('keeps exercise names lower case', () => {
    for (const { name, plural } of Object.values(en.exercises)) {
      expect(name).toBe(name.toLowerCase());
      expect(plural).toBe(plural.toLowerCase());
    }
  });

  it('describes sources without banned words', () => {
    const about = Object.values<guide.Source>(guide.sources).flatMap((s) => s.about ?? []);
    expect(about.filter((text) => BANNED.en.test(text) || /['"]/.test(text))).toEqual([]);
  });

  it('borrows no sentence of eight words from the guide or the evidence review', () => {
    const theirs = [readGuide(), readEvidence()?.text ?? ''].map(bare).join(' ');
    const about = texts(guide.sources).filter(([at]) => at.endsWith('.about'));
    const borrowed = [...all, ...about]
      .flatMap(([at, text]) => [text, ...sentences(text)].map((s): [string, string] => [at, bare(s)]))
      .filter(([, s]) => count(s) >= 8 && theirs.includes(s));
    expect(borrowed).toEqual([]);
  });
});
