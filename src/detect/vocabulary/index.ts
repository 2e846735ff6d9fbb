import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import type { Vocabulary } from './vocabulary';
import { zh } from './zh';

/** Every language in the Latin script. */
export const LATIN: readonly Vocabulary[] = [en, es, pt, it, fr, de, tr, pl];
/** Every other language. */
export const OTHER: readonly Vocabulary[] = [ru, ja, zh, ko, hi, ar];
