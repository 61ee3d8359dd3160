import type { Locale } from '@sos/domain/shared/locale';
import { telephone as ar } from './ar/telephone.ts';
import { telephone as de } from './de/telephone.ts';
import { telephone as en } from './en/telephone.ts';
import { telephone as es } from './es/telephone.ts';
import { telephone as fr } from './fr/telephone.ts';
import { telephone as hi } from './hi/telephone.ts';
import { telephone as pt } from './pt/telephone.ts';
import { telephone as ru } from './ru/telephone.ts';
import { telephone as zh } from './zh/telephone.ts';
import type { TelephoneWords } from './telephone-words.ts';

const byLocale: Readonly<Record<Locale, TelephoneWords>> = { fr, en, es, de, pt, ru, zh, hi, ar };

/** A telephone waits for these words, so all languages are part of the bundle and none is loaded later. */
export const telephoneWords = (locale: Locale): TelephoneWords => byLocale[locale];
