import type { Language } from '../../guide/words';
import type { UiWords } from './types';

type Complete<T extends Record<Language, UiWords>> = T;

/** A language of the guide whose interface words are missing or incomplete does not compile. Types only. */
export type UiLanguageFiles = Complete<{ readonly en: typeof import('./en') }>;
