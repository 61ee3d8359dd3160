import { brandOf, numberLength } from '../../cards/card-checks.ts';

const AMEX_GROUPS = [4, 6, 5];
const GROUPS = [4, 4, 4, 4];

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}

/** Spaces a card number as it is printed on the card. */
export function formatNumber(text: string): string {
  const digits = digitsOf(text).slice(0, numberLength(digitsOf(text)));
  const groups = brandOf(digits) === 'amex' ? AMEX_GROUPS : GROUPS;
  const starts = groups.map((_, index) => groups.slice(0, index).reduce((sum, size) => sum + size, 0));
  return starts
    .map((start, index) => digits.slice(start, start + (groups[index] ?? 0)))
    .filter((part) => part !== '')
    .join(' ');
}

/** `1230` as `12 / 30`; a first digit above 1 can only be a month. The separator follows the month unless one deletes. */
export function formatExpiry(text: string, deleting: boolean): string {
  const typed = digitsOf(text);
  const digits = (/^[2-9]/.test(typed) ? `0${typed}` : typed).slice(0, 4);
  if (digits.length < 2 || (digits.length === 2 && deleting)) return digits;
  return `${digits.slice(0, 2)} / ${digits.slice(2)}`;
}

/** The month and year of `12 / 30`; undefined while it is incomplete. */
export function parseExpiry(text: string): { month: number; year: number } | undefined {
  const digits = digitsOf(text);
  if (digits.length < 4) return undefined;
  return { month: Number(digits.slice(0, 2)), year: 2000 + Number(digits.slice(2)) };
}

/** Where the caret belongs in the formatted text so that as many digits stand before it as did. */
export function caretAfter(formatted: string, digitsBefore: number): number {
  let seen = 0;
  let index = 0;
  while (index < formatted.length && seen < digitsBefore) {
    if (/\d/.test(formatted[index] ?? '')) seen++;
    index++;
  }
  return digitsBefore === digitsOf(formatted).length ? formatted.length : index;
}
