/**
 * The lists of a language, in the order in which every language gives them. The names stand in the comments beside
 * the lists and not in the data, because each byte of it is loaded on every video page.
 *
 * Moves of the guide, and their neighbours:
 * - `leg`: any leg raise; `knee`: any knee raise. The words of the next line beside it say which one.
 * - `hang`, `lie`, `chair`, `one`, `straight`, `stand`; and `side`, which makes it another exercise.
 * - `flutter`, `scissors`, `vup`, `reverse`, `wiper`, `bug` (dead bug), `toes` (to bar), `tap` (heel tap),
 *   `lsit`, `flag` (dragon flag), `hollow`, `bike` (bicycle crunch).
 *
 * What else a word says:
 * - `move`: an exercise that is not ours, and hardly ever anything else (deadlift).
 * - `still`: the same, for the belly but with still legs (plank). A page about it alone is no leg-raise page.
 * - `maybe`: an exercise only in company (row, press).
 * - `abs`: an abs workout, by itself (six pack). `core`: belly words that need company.
 * - `workout`: exercise, by itself. `hint`: said of exercise and of much else, with the parts of the body.
 * - `faint`: hardly says anything (minutes, at home).
 * - `not`: says by itself that this is something else (recipe, lyrics).
 * - `off`: a false friend, which only keeps a shorter name inside it from matching (leg raise test).
 */
export const SENSES = [
  'leg-raise',
  'knee-raise',
  'hanging',
  'lying',
  'chair',
  'single',
  'straight',
  'standing',
  'side',
  'flutter-kick',
  'scissors',
  'v-up',
  'reverse-crunch',
  'windshield-wiper',
  'dead-bug',
  'toes-to-bar',
  'heel-tap',
  'l-sit',
  'dragon-flag',
  'hollow-hold',
  'bicycle-crunch',
  'move',
  'still',
  'maybe',
  'abs',
  'core',
  'workout',
  'hint',
  'faint',
  'not',
  'off',
] as const;

/** The name of a list. */
export type Sense = (typeof SENSES)[number];

/**
 * One language. Every list is a string of terms with `|` between them, to keep the content script small:
 *
 * - words of a term are separated by spaces, and match with a space, a hyphen or nothing between them;
 * - `raise/lift`: either word; `leg*`: any ending; a plural -s or -es needs no mark;
 * - a `~` before the term lets it start inside a longer word (German compounds, hashtags);
 * - a `?` after the term marks a name that means much else too (scissors): it counts only on a page that is
 *   about exercise for another reason.
 *
 * Case, width, accents, hyphens and the little words of `STOP_WORDS` are folded away on both sides, so no term
 * may contain one. Where letters need no spaces (Japanese, Chinese, Korean, Thai) a term may stand anywhere.
 */
export type Vocabulary = Each<typeof SENSES, string>;

/** A tuple as long as another, so that a language with a list missing does not compile. */
type Each<Names extends readonly unknown[], Item> = { readonly [N in keyof Names]: Item };
