import type { GuideWords } from './types';

/** Every language that the guide is written in. The words of each are in the file of its name. */
export const LANGUAGES = ['en'] as const;
export type Language = (typeof LANGUAGES)[number];

type Complete<T extends Record<Language, GuideWords>> = T;

/**
 * The language files, as types only: a listed language with a missing or incomplete file does not compile, and
 * importing this file brings none of the words along. Import collections by name from the language file itself.
 */
export type LanguageFiles = Complete<{ readonly en: typeof import('./en') }>;

export type { GuideWords } from './types';
