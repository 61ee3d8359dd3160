import { currencies, type Currency, type Money, money } from '@sos/domain/money/money';
import { RailRefusedError } from '../../usecases/payments/ports.ts';

/** How many decimals PayPal takes. */
const decimals: Readonly<Record<Currency, number>> = { EUR: 2, USD: 2 };

interface Told {
  readonly currencyCode: string;
  readonly value: string;
}

/** As PayPal writes it. */
export function toAmount({ amount, currency }: Money): Told {
  const places = decimals[currency];
  const digits = String(amount).padStart(places + 1, '0');
  return { currencyCode: currency, value: `${digits.slice(0, -places)}.${digits.slice(-places)}` };
}

/** What PayPal's amount is in ours. Throws RailRefusedError when it is none that we take. */
export function fromAmount({ currencyCode, value }: Told): Money {
  const currency = currencies.find((known) => known === currencyCode);
  if (!currency) throw new RailRefusedError('request', { code: `unknown_currency_${currencyCode}` });
  const places = decimals[currency];
  const [, whole, fraction = ''] = /^(\d{1,12})(?:\.(\d*?)0*)?$/.exec(value) ?? [];
  if (whole === undefined || fraction.length > places) {
    throw new RailRefusedError('request', { code: 'unknown_amount' });
  }
  return money(Number(whole + fraction.padEnd(places, '0')), currency);
}
