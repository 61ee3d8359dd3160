import type { Addressee, Seller } from '../invoices/invoice.ts';
import { type Currency, currencies } from '../money/money.ts';
import type { Payment } from '../payments/payment.ts';
import { shareOf } from '../payments/refund.ts';
import type { Instant } from '../shared/instant.ts';
import type { Locale } from '../shared/locale.ts';
import type { MoveKind, Transfer } from './transfer.ts';

/** The amounts of a statement, in the order in which they stand in it. */
export const statementAmounts = ['price', 'fee', 'share', 'refunded', 'sent', 'reversed', 'pending'] as const;
/**
 * In minor units: what the client paid, the platform's part and the provider's part of it; what refunds and disputes took of
 * the provider's part; what was sent and taken back; what is still owed, below zero where too much was sent.
 */
export type StatementAmounts = Readonly<Record<(typeof statementAmounts)[number], number>>;

export interface StatementRow extends StatementAmounts {
  /** The call's. */
  readonly id: string;
  readonly at: Instant;
}

/** The calls of one currency, the oldest first, and what they add up to. */
export interface StatementPart {
  readonly currency: Currency;
  readonly rows: readonly StatementRow[];
  readonly sums: StatementAmounts;
}

/** A provider's calls of one month with what became of their money by now. */
export interface MonthlyStatement {
  /** Of UTC, such as `2026-11`. */
  readonly month: string;
  readonly madeAt: Instant;
  readonly locale: Locale;
  readonly seller: Seller;
  readonly provider: Pick<Addressee, 'name' | 'vatNumber'>;
  readonly parts: readonly StatementPart[];
}

interface Earned {
  readonly transfer: Transfer;
  readonly payment: Pick<Payment, 'captured' | 'price'>;
}

/** One part for each currency in which something was earned. What is owed in it is what the journal says is payable to the provider for these calls. */
export function statementParts(earned: readonly Earned[]): StatementPart[] {
  return currencies.flatMap((currency) => {
    const rows = earned.filter(({ transfer }) => transfer.currency === currency).map(rowOf);
    return rows.length === 0 ? [] : [{ currency, rows, sums: sumsOf(rows) }];
  });
}

function rowOf({ transfer, payment }: Earned): StatementRow {
  const { id, createdAt: at, earned } = transfer;
  const price = payment.captured ?? 0;
  const share = shareOf(payment);
  const sent = moved(transfer, 'send');
  const reversed = moved(transfer, 'reverse');
  const own = { sent, reversed, pending: earned - sent + reversed };
  return { id, at, price, fee: price - share, share, refunded: share - earned, ...own };
}

function moved({ moves }: Transfer, wanted: MoveKind): number {
  return moves.reduce((sum, { kind, amount }) => sum + (kind === wanted ? amount : 0), 0);
}

function sumsOf(rows: readonly StatementRow[]): StatementAmounts {
  const sum = (name: keyof StatementAmounts) => rows.reduce((all, row) => all + row[name], 0);
  return {
    price: sum('price'),
    fee: sum('fee'),
    share: sum('share'),
    refunded: sum('refunded'),
    sent: sum('sent'),
    reversed: sum('reversed'),
    pending: sum('pending'),
  };
}

/** The first instant of a month of UTC, and that of the next. */
export function monthBounds(month: string): { readonly from: Instant; readonly to: Instant } {
  const from = Date.parse(`${month}-01T00:00:00Z`);
  const start = new Date(from);
  return { from, to: Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1) };
}
