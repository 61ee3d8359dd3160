import { csvLine } from '../../shared/csv.ts';
import type { Line } from '../posting.ts';
import type { NumberedEntry, Period, Writing } from './format.ts';

const columns = ['entry', 'number', 'at', 'payment', 'account', 'party', 'debit', 'credit', 'currency'];

/** A table of all lines, amounts in decimals with a point; every currency is in it. */
export const plain: Writing = {
  fileName: ({ year, month }: Period) =>
    `journal-${year}${month === null ? '' : `-${String(month).padStart(2, '0')}`}.csv`,
  encoding: 'utf-8',
  head: () => csvLine(columns),
  body: (entries) => entries.map((entry) => entry.lines.map((line) => rowOf(entry, line)).join('')).join(''),
  takes: () => true,
};

function rowOf({ id, number, at, paymentId }: NumberedEntry, { account, partyId, amount, currency }: Line): string {
  const [debit, credit] = amount > 0 ? [decimal(amount), ''] : ['', decimal(-amount)];
  const when = new Date(at).toISOString();
  return csvLine([id, String(number), when, paymentId, account, partyId ?? '', debit, credit, currency]);
}

const decimal = (amount: number) => `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
