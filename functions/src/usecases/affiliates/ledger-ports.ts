import type { Commission, LedgerLine } from '@sos/domain/affiliates/commission';
import type { PageQuery } from '../shared/ports.ts';
import type { CommissionPage, LedgerMonth } from './referral-ports.ts';

/** A line with the commission that it comes from, where it comes from one. */
export interface ExplainedLine {
  readonly line: LedgerLine;
  readonly commission: Commission | undefined;
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
