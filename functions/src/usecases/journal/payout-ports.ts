import type { Posting } from '@sos/domain/journal/posting';
import type { RailPayout } from '@sos/domain/withdrawals/rail-payout';
import type { Withdrawal, WithdrawalRail } from '@sos/domain/withdrawals/withdrawal';
import type { Page, PageQuery } from '../shared/ports.ts';
import type { Span } from './ports.ts';

interface PayoutPage {
  readonly payouts: readonly RailPayout[];
  /** The rail's own names of lines that it writes as we do not know them. */
  readonly unread: readonly string[];
  /** Where the next page begins; null when there is none. */
  readonly next: string | null;
}

/** What a payout rail itself says of its transfers. It throws VendorUnavailableError when it is out of reach. */
export interface PayoutBook {
  /** Its own list of what was made in the span. A transfer may be on two pages; none is on no page. */
  list(span: Span, after: string | null): Promise<PayoutPage>;
  /** Undefined when it has none of that id. */
  read(railId: string): Promise<RailPayout | undefined>;
  /** What it calls what is asked for under our key. */
  nameOf(key: string): string;
  /** What it was asked to bring, in minor units of the withdrawal's currency; null where that was not written down. */
  asked(withdrawal: Withdrawal): number | null;
}
/** A rail that is added to the domain's list does not compile until it is here. */
export type PayoutBooks = Readonly<Record<WithdrawalRail, PayoutBook>>;

/** What we have about withdrawals. */
export interface PayoutPaperStore {
  /** Both as they are at one moment; undefined when there is no such withdrawal. */
  of(id: string): Promise<{ readonly withdrawal: Withdrawal; readonly entries: readonly Posting[] } | undefined>;
  byRailId(rail: WithdrawalRail, railId: string): Promise<Withdrawal | undefined>;
  /** Those whose ids begin so. */
  beginningWith(beginning: string): Promise<readonly Withdrawal[]>;
  /** Ids of those whose state was last another in the span, oldest first. */
  changedIn(span: Span, query: PageQuery): Promise<Page>;
}
