import type { Account, Line } from '../posting.ts';
import { datevColumns } from './datev-columns.ts';
import {
  compactDate,
  decimalComma,
  isInEuros,
  type NumberedEntry,
  type Period,
  spanOf,
  type Writing,
} from './format.ts';

/** Accounts of DATEV's plan SKR03. */
const plan: Readonly<Record<Account, string>> = {
  stripe_clearing: '1361',
  paypal_clearing: '1362',
  client_refunds: '1701',
  provider_payable: '1702',
  platform_revenue: '8400',
  coupon_discounts: '8700',
  vat_payable: '1776',
  affiliate_commissions: '4760',
  affiliate_payable: '1703',
  affiliate_paid: '1363',
  wise_clearing: '1364',
  flutterwave_clearing: '1365',
  dispute_losses: '2400',
  fees: '4970',
};
/** A booking has two accounts; one that stands between the lines of an entry is at nothing after each. */
const BETWEEN = '1590';
/** The adviser's and the client's number when nobody has said them; the adviser chooses the real ones on import. */
const ADVISER = '1001';
const CLIENT = '1';
const ACCOUNT_DIGITS = 4;
const LONGEST_DOCUMENT = 36;
const LONGEST_TEXT = 60;

/** DATEV's format 700, category 21, version 13: the head, the columns' names, and one booking a line. */
export const datev: Writing = {
  fileName: ({ year, month }) =>
    `EXTF_Buchungsstapel_${year}${month === null ? '' : String(month).padStart(2, '0')}.csv`,
  encoding: 'latin-1',
  head: (period, now) => `${headOf(period, now).join(';')}\r\n${datevColumns.map(quoted).join(';')}\r\n`,
  body: (entries) => entries.map((entry) => entry.lines.map((line) => booking(entry, line)).join('')).join(''),
  takes: isInEuros,
};

/** Its 31 fields; those that are left empty are for DATEV's own programs. */
function headOf(period: Period, now: number): string[] {
  const { from, to } = spanOf(period);
  const made = `${new Date(now).toISOString().replaceAll(/\D/g, '').slice(0, 17)}`;
  const name = `SOS Expat ${compactDate(from).slice(0, period.month === null ? 4 : 6)}`;
  const format = ['"EXTF"', '700', '21', '"Buchungsstapel"', '13', made, '', '"RE"', '""', '""'];
  const whose = [ADVISER, CLIENT, `${period.year}0101`, String(ACCOUNT_DIGITS), compactDate(from), compactDate(to - 1)];
  // Financial bookings, no purpose of accounts, not locked.
  const kind = [quoted(name), '""', '1', '0', '0', '"EUR"'];
  const empty = ['', '""', '', '', '"03"', '', '', '""', '""'];
  return [...format, ...whose, ...kind, ...empty];
}

function booking({ at, paymentId, id }: NumberedEntry, { account, amount }: Line): string {
  const day = compactDate(at);
  const fields = [
    decimalComma(amount),
    quoted(amount > 0 ? 'S' : 'H'),
    '"EUR"',
    '',
    '',
    '""',
    plan[account],
    BETWEEN,
    '""',
    `${day.slice(6, 8)}${day.slice(4, 6)}`,
    quoted(document(paymentId)),
    '""',
    '',
    quoted(id.slice(0, LONGEST_TEXT)),
  ];
  return `${[...fields, ...Array.from({ length: datevColumns.length - fields.length }, () => '')].join(';')}\r\n`;
}

/** DATEV takes letters, digits and `$ & % * + - /` in the number of a document. */
const document = (paymentId: string) => paymentId.replaceAll(/[^\w$&%*+/-]|_/g, '-').slice(0, LONGEST_DOCUMENT);

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
