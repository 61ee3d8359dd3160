import { Problem, unprocessable } from '../http/problems.ts';
import type { Amount } from './types.ts';

/** How many decimals PayPal takes; two where it is not said. */
const decimals: Readonly<Record<string, number>> = { HUF: 0, JPY: 0, TWD: 0 };
const currencies = ['EUR', 'USD', 'GBP', 'HUF', 'JPY', 'TWD'];

/** In the currency's smallest unit. Throws Problem when it is not an amount that PayPal takes. */
export function minor({ currency_code: code, value }: Amount): number {
  if (!currencies.includes(code)) throw unprocessable('INVALID_CURRENCY_CODE');
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(value);
  if (!parts) throw new Problem(400, 'INVALID_PARAMETER_SYNTAX');
  const places = decimals[code] ?? 2;
  const [, whole = '', fraction = ''] = parts;
  if (fraction.length > places) throw unprocessable('DECIMAL_PRECISION');
  const amount = Number(`${whole}${fraction.padEnd(places, '0')}`);
  if (amount === 0) throw unprocessable('CANNOT_BE_ZERO_OR_NEGATIVE');
  return amount;
}

export function amountOf(units: number, code: string): Amount {
  const places = decimals[code] ?? 2;
  const digits = String(units).padStart(places + 1, '0');
  const value = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return { currency_code: code, value };
}

export const isAmount = (value: unknown): value is Amount =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  typeof value.value === 'string' &&
  'currency_code' in value &&
  typeof value.currency_code === 'string';
