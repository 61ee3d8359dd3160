import type { Locale } from '@sos/domain/shared/locale';

/** By the first digits of a number, the language that most callers from there understand; the longest match counts. */
const byPrefix: ReadonlyMap<string, Locale> = new Map([
  ...(['33', '32', '41', '352', '377', '212', '213', '216', '221', '225', '237'] as const).map(
    (at) => [at, 'fr'] as const,
  ),
  ...(['34', '52', '54', '56', '57', '51', '58', '593', '502', '506', '507'] as const).map((at) => [at, 'es'] as const),
  ...(['49', '43', '423'] as const).map((at) => [at, 'de'] as const),
  ...(['351', '55', '244', '258', '238'] as const).map((at) => [at, 'pt'] as const),
  ...(['7', '375', '996'] as const).map((at) => [at, 'ru'] as const),
  ...(['86', '852', '853', '886'] as const).map((at) => [at, 'zh'] as const),
  ...(['20', '966', '971', '962', '961', '964', '965', '968', '973', '974'] as const).map((at) => [at, 'ar'] as const),
  ['91', 'hi'],
]);
const LONGEST = 3;

/** The language in which to address an unknown caller; English for a withheld number and for most of the world. */
export function likelyLocale(e164: string | undefined): Locale {
  const digits = (e164 ?? '').replace('+', '');
  for (let length = LONGEST; length > 0; length--) {
    const locale = byPrefix.get(digits.slice(0, length));
    if (locale) return locale;
  }
  return 'en';
}
