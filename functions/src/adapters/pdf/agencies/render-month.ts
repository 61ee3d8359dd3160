import type { Output } from '@sos/contracts/callables';
import type { Currency } from '@sos/domain/money/money';
import type { Locale } from '@sos/domain/shared/locale';
import type { TeamMonthWords } from '@sos/words/invoice-words';
import { invoiceWords } from '@sos/words/invoices';
import type { AgencyMonth, RenderAgencyMonth } from '../../../usecases/agencies/get-month-file.ts';
import { type Column, latin, monthName, renderSheet, SHEET_WIDTH } from '../table-sheet.ts';

type Member = AgencyMonth['members'][number];
type Sums = Output<'getAgencyStatement'>['sums'][number];

const MEMBER = 190;
const CALLS = 60;
const AMOUNT = 100;
const amounts = ['earned', 'paid', 'pending'] as const;
const columns: readonly Column[] = [
  { width: MEMBER, align: 'start' },
  { width: CALLS, align: 'end' },
  ...amounts.map(() => ({ width: AMOUNT, align: 'end' }) as const),
  { width: SHEET_WIDTH - MEMBER - CALLS - amounts.length * AMOUNT, align: 'end' },
];
/** Names, which no language writes otherwise. */
const railNames = { stripe: 'Stripe', paypal: 'PayPal' } as const;

/** A team's month as a PDF/A-3: what each member earned, where that is and how they are paid, one table a currency. */
export const renderAgencyMonth: RenderAgencyMonth = async (statement) => {
  const { locale, madeAt, month, agencyName, sums } = statement;
  const { team, total, monthly } = await invoiceWords(locale);
  const at = new Intl.DateTimeFormat(latin(locale), { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  const { member, calls, payout } = team;
  return renderSheet({
    locale,
    madeAt,
    title: team.title.replace('{month}', () => monthName(month, locale)),
    author: agencyName,
    facts: [`${monthly.asOf}: ${at.format(madeAt)} UTC`, ...withoutCalls(statement, team)],
    columns,
    heads: [member, calls, ...amounts.map((name) => team[name]), payout],
    tables: sums.map((whole) => rowsOf(statement, whole, { team, total })),
    note: team.note,
  });
};

function withoutCalls({ members }: AgencyMonth, { none }: TeamMonthWords): string[] {
  const names = members.filter(({ shares }) => shares.length === 0).map(({ displayName }) => displayName);
  return names.length === 0 ? [] : [`${none}: ${names.join(', ')}`];
}

interface RowWords {
  readonly team: TeamMonthWords;
  readonly total: string;
}

/** The members who earned in a currency, and their sum as the last row. */
function rowsOf({ members, locale }: AgencyMonth, whole: Sums, { team, total }: RowWords): string[][] {
  const { currency } = whole.earned;
  const money = new Intl.NumberFormat(latin(locale), { style: 'currency', currency });
  const count = new Intl.NumberFormat(latin(locale));
  const cells = (sums: Sums) => amounts.map((name) => money.format(sums[name].amount / 100));
  const earning = members.flatMap((member) => {
    const sums = member.sums.find(({ earned }) => earned.currency === currency);
    return sums ? [{ member, sums, calls: callsIn(member, currency) }] : [];
  });
  const rows = earning.map(({ member, sums, calls }) => [
    member.displayName,
    count.format(calls),
    ...cells(sums),
    payoutOf(member, team, locale),
  ]);
  const calls = earning.reduce((sum, each) => sum + each.calls, 0);
  return [...rows, [total, count.format(calls), ...cells(whole), '']];
}

const callsIn = ({ shares }: Member, currency: Currency) =>
  shares.filter((share) => share.currency === currency).length;

function payoutOf({ leftAt, payout }: Member, { on, off, left }: TeamMonthWords, locale: Locale): string {
  if (leftAt !== null) {
    const day = new Intl.DateTimeFormat(latin(locale), { dateStyle: 'medium', timeZone: 'UTC' });
    return left.replace('{day}', () => day.format(leftAt));
  }
  const { rail, payoutsEnabled } = payout;
  return payoutsEnabled && rail ? on.replace('{rail}', () => railNames[rail]) : off;
}
