import type { Commission, LedgerLine } from '@sos/domain/affiliates/commission';
import type { Instant } from '@sos/domain/shared/instant';
import type { PageQuery } from '../shared/ports.ts';
import type { CommissionPage, LedgerMonth } from './referral-ports.ts';

/** A line with the commission that it comes from, where it comes from one. */
export interface ExplainedLine {
  readonly line: LedgerLine;
  readonly commission: Commission | undefined;
}

/** What stands behind lines; what is not known any more is left out. */
export interface LineOrigins {
  clicks(ids: readonly string[]): Promise<ReadonlyMap<string, { readonly at: Instant; readonly source: string }>>;
  /** What admins wrote about corrections, by the ids of their lines. */
  notes(lineIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** What affiliates read of their ledgers, the oldest first. A cursor that is none finds nothing. */
export interface LedgerBook {
  /** What all lines before an instant add up to. */
  balanceBefore(affiliateId: string, at: number): Promise<number>;
  lines(
    month: LedgerMonth,
    query: PageQuery,
  ): Promise<{ readonly lines: readonly ExplainedLine[]; readonly next: string | null }>;
  /** Commissions of the month’s calls that have never been on the balance. */
  open(month: LedgerMonth, query: PageQuery): Promise<CommissionPage>;
}
