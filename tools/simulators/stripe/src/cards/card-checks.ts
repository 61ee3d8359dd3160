/** What is wrong with a card field, in Stripe's error codes; undefined while nothing is. */
export type CardProblem =
  | 'incomplete_number'
  | 'invalid_number'
  | 'incomplete_expiry'
  | 'invalid_expiry_month'
  | 'invalid_expiry_year'
  | 'invalid_expiry_month_past'
  | 'invalid_expiry_year_past'
  | 'incomplete_cvc';

export interface CalendarMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

const FURTHEST_YEARS = 50;

/** The checksum that ends every card number (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return digits.length > 0 && sum % 10 === 0;
}

export function checkNumber(digits: string): CardProblem | undefined {
  if (digits.length < numberLength(digits)) return 'incomplete_number';
  return passesLuhn(digits) ? undefined : 'invalid_number';
}

/** A card is good until the end of the month printed on it. */
export function checkExpiry(expiry: CalendarMonth, now: CalendarMonth): CardProblem | undefined {
  if (expiry.month < 1 || expiry.month > 12) return 'invalid_expiry_month';
  if (expiry.year < now.year) return 'invalid_expiry_year_past';
  if (expiry.year > now.year + FURTHEST_YEARS) return 'invalid_expiry_year';
  if (expiry.year === now.year && expiry.month < now.month) return 'invalid_expiry_month_past';
  return undefined;
}

export function checkCvc(cvc: string, brand: CardBrand): CardProblem | undefined {
  return cvc.length === cvcLength(brand) ? undefined : 'incomplete_cvc';
}

export type CardBrand = 'visa' | 'mastercard' | 'amex' | 'unknown';

export function brandOf(digits: string): CardBrand {
  if (digits.startsWith('4')) return 'visa';
  if (/^(5[1-5]|2[2-7])/.test(digits)) return 'mastercard';
  if (/^3[47]/.test(digits)) return 'amex';
  return 'unknown';
}

export function numberLength(digits: string): number {
  return brandOf(digits) === 'amex' ? 15 : 16;
}

export function cvcLength(brand: CardBrand): number {
  return brand === 'amex' ? 4 : 3;
}

export function monthAt(epochMs: number): CalendarMonth {
  const date = new Date(epochMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
