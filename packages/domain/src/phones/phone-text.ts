import { asciiDigit } from '../shared/digits.ts';

/** `digits` has a plus sign in front when the number was written with its country. */
export type PhoneText =
  | { readonly ok: true; readonly digits: string }
  | { readonly ok: false; readonly problem: 'empty' | 'letters' };

/** Longer than any number with all its marks. */
const longest = 100;
const unseen = /^[\p{Cf}\p{Mn}\p{Me}\p{Zs}\s]$/u;
const plus = /^[+\uff0b\ufe62\u207a\u2795]$/;
const between =
  /^[\p{Pd}\p{Ps}\p{Pe}\u2212\u2043\u30fc\uff70.\u00b7\u2022\u2024\u30fb\u3002\uff0e\uff61/\u2044\u2215\uff0f]$/u;
/** Italy's numbers, San Marino's and those of the Ivory Coast keep their zero abroad, brackets or not. */
const keepsZero = /^\+?(?:00)?(?:39|378|225)/;

/**
 * The digits of a telephone number that somebody typed or pasted, in whatever script and with whatever marks between them.
 * Anything that is no part of a number (an extension, a word) is a problem, never left out.
 */
export function readPhoneText(text: string): PhoneText {
  if (text.length > longest) return { ok: false, problem: 'letters' };
  const written = Array.from(text.normalize('NFC'))
    .filter((character) => !unseen.test(character))
    .map((character) => (plus.test(character) ? '+' : (asciiDigit(character) ?? character)))
    .join('')
    .replace(/^tel:/i, '');
  const international = /^[([\uff08]?(?:\+|00)/.test(written);
  const national = international ? withoutTrunkZero(written) : written;
  const digits = Array.from(national)
    .filter((character) => !between.test(character))
    .join('')
    .replace(/^\+?00/, '+');
  if (digits === '') return { ok: false, problem: 'empty' };
  return /^\+?\d+$/.test(digits) ? { ok: true, digits } : { ok: false, problem: 'letters' };
}

/** `+33 (0)6` is read as `+33 6`. */
function withoutTrunkZero(written: string): string {
  return keepsZero.test(written.replaceAll(/[^+\d]/g, '')) ? written : written.replace(/[([\uff08]0[)\]\uff09]/, '');
}
