import type { Output } from '@sos/contracts/callables';
import { entryCauses } from '@sos/domain/journal/causes';
import type { Currency } from '@sos/domain/money/money';
import { formatMoney } from '@sos/domain/money/format-money';

export type Entry = Output<'adminGetJournal'>['entries'][number];

/** What caused an entry, as its id begins; undefined for what this release does not know. */
export function causeOf({ id }: Pick<Entry, 'id'>) {
  return entryCauses.find((cause) => id.startsWith(`${cause}_`));
}

/** What an entry moved: one sum for each currency, in minor units. */
export function movedBy({ lines }: Pick<Entry, 'lines'>): { readonly currency: Currency; readonly amount: number }[] {
  const sums = new Map<Currency, number>();
  for (const { amount, currency } of lines) {
    if (amount > 0) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  }
  return [...sums].map(([currency, amount]) => ({ currency, amount }));
}

/** The sums of an entry in the forms of the page's country. */
export function movedText(formats: string, entry: Pick<Entry, 'lines'>): string {
  return movedBy(entry)
    .map((money) => formatMoney(formats, money))
    .join(' · ');
}
