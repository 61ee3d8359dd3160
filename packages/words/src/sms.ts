import type { Locale } from '@sos/domain/shared/locale';
import { sms as ar } from './ar/sms.ts';
import { sms as de } from './de/sms.ts';
import { sms as en } from './en/sms.ts';
import { sms as es } from './es/sms.ts';
import { sms as fr } from './fr/sms.ts';
import { sms as hi } from './hi/sms.ts';
import { sms as pt } from './pt/sms.ts';
import { sms as ru } from './ru/sms.ts';
import { sms as zh } from './zh/sms.ts';
import type { SmsWords } from './sms-words.ts';

const byLocale: Readonly<Record<Locale, SmsWords>> = { fr, en, es, de, pt, ru, zh, hi, ar };

export const smsWords = (locale: Locale): SmsWords => byLocale[locale];
