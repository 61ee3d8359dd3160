import type { Locale } from '../shared/locale.ts';
import type { Money } from '../money/money.ts';
import { formatMoney } from '../money/format-money.ts';

/** Names and figures as a reader of a language writes them. */
export interface Names {
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly money: (money: Money) => string;
}

export function namesIn(locale: Locale): Names {
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    country: (code) => countries.of(code) ?? code,
    language: (code) => languages.of(code) ?? code,
    list: (items) => list.format(items),
    money: (amount) => formatMoney(locale, amount),
  };
}
