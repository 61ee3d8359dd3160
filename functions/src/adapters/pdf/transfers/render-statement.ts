import {
  type MonthlyStatement,
  type StatementAmounts,
  statementAmounts,
  type StatementPart,
} from '@sos/domain/transfers/monthly-statement';
import { invoiceWords } from '@sos/words/invoices';
import type { InvoiceWords } from '@sos/words/invoice-words';
import type { RenderStatement } from '../../../usecases/transfers/ports.ts';
import { type Column, latin, monthName, renderSheet, SHEET_WIDTH } from '../table-sheet.ts';

/** Points of the columns for the day and the call; the amounts share the rest. */
const DAY = 84;
const CALL = 70;
const AMOUNT = (SHEET_WIDTH - DAY - CALL) / statementAmounts.length;
const columns: readonly Column[] = [
  { width: DAY, align: 'start' },
  { width: CALL, align: 'start' },
  ...statementAmounts.map(() => ({ width: AMOUNT, align: 'end' }) as const),
];

/** A provider's month as a PDF/A-3 in their language. */
export const renderStatement: RenderStatement = async (statement) => {
  const { locale, madeAt, month, parts, seller } = statement;
  const words = await invoiceWords(locale);
  return renderSheet({
    locale,
    madeAt,
    title: words.monthly.title.replace('{month}', () => monthName(month, locale)),
    author: seller.name,
    facts: factsOf(statement, words),
    columns,
    heads: headsOf(words),
    tables: parts.map((part) => rowsOf(statement, part, words)),
    note: words.monthly.note,
  });
};

function factsOf({ seller, provider, madeAt, locale }: MonthlyStatement, words: InvoiceWords): string[] {
  const { from, to, vatNumber, registration, monthly } = words;
  const numbered = (number: string | null) => (number === null ? [] : [`${vatNumber}: ${number}`]);
  const at = new Intl.DateTimeFormat(latin(locale), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return [
    [from, seller.name, seller.street, `${seller.postcode} ${seller.city}`, `${registration}: ${seller.registration}`],
    [to, provider.name, ...numbered(provider.vatNumber)],
    [monthly.asOf, `${at.format(madeAt)} UTC`],
  ].map(([label = '', ...rest]) => `${label}: ${rest.join(', ')}`);
}

function headsOf({ calledAt, items, monthly }: InvoiceWords): string[] {
  const { call, price, share, refunded, sent, reversed, pending } = monthly;
  const amounts = { price, fee: items.fee, share, refunded, sent, reversed, pending };
  return [calledAt, call, ...statementAmounts.map((name) => amounts[name])];
}

/** The calls of one currency, and their sums as the last row. */
function rowsOf({ locale }: MonthlyStatement, { currency, rows, sums }: StatementPart, words: InvoiceWords) {
  const day = new Intl.DateTimeFormat(latin(locale), { dateStyle: 'medium', timeZone: 'UTC' });
  const money = new Intl.NumberFormat(latin(locale), { style: 'currency', currency });
  const cells = (amounts: StatementAmounts) => statementAmounts.map((name) => money.format(amounts[name] / 100));
  const calls = rows.map((row) => [day.format(row.at), row.id.slice(0, 8), ...cells(row)]);
  return [...calls, [words.total, '', ...cells(sums)]];
}
