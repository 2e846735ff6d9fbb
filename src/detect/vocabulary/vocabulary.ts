/**
 * The lists of a language, in the order in which every language gives them. The names stand in the comments beside
 * the lists and not in the data, because each byte of it is loaded on every video page.
 *
 * - `leg-raise` to `bicycle-crunch`: the move that the list is named after. `leg-raise` and `knee-raise` hold the
 *   plain move; which one it is, the words of `hanging` to `standing` beside it say.
 * - `side`: makes a leg raise before which it stands another exercise.
 * - `move`: an exercise that is not ours, and hardly ever anything else (deadlift).
 * - `still`: the same for the belly, but with still legs (plank). A page about it alone is no leg-raise page.
 * - `maybe`: an exercise in company (row, press), or as the last word of a short title, where it hardly is anything else.
 * - `core`: belly words that need company. `abs`: an abs workout by itself (six pack).
 * - `workout`: exercise by itself. `hint`: said of exercise and of much else, with the parts of the body.
 * - `faint`: hardly says anything (minutes, at home).
 * - `doubt`: enough against one word, not against two (why, diet).
 * - `not`: says that this is something else (recipe, lyrics).
 * - `off`: a false friend, which only keeps a shorter name inside it from matching (leg raise test).
 *
 * Where two lists hold the same word, the later list wins.
 */
export const SENSES = [
  'leg-raise',
  'knee-raise',
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
  'hanging',
  'lying',
  'chair',
  'single',
  'straight',
  'standing',
  'side',
  'move',
  'still',
  'maybe',
  'core',
  'abs',
  'workout',
  'hint',
  'faint',
  'doubt',
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
 * - six letters or more are a stem with any ending, and stand cut short where no other word begins like them (`ejercic`,
 *   but not `ejerci`, which is an army too);
 * - a `~` before the term lets it start inside a longer word (German compounds, hashtags);
 * - a `?` after the term marks a name that means much else too (scissors): it counts only on a page that is
 *   about exercise for another reason.
 *
 * Case, width, accents, hyphens and the little words of `STOP_WORDS` are folded away on both sides, so no term
 * may contain one. Where letters need no spaces (Japanese, Chinese, Korean) a term may stand anywhere.
 */
export type Vocabulary = Each<typeof SENSES, string>;

/** A tuple as long as another, so that a language with a list missing does not compile. */
type Each<Names extends readonly unknown[], Item> = { readonly [N in keyof Names]: Item };
