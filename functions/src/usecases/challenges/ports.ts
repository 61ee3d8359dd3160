import type { Challenge, Counted } from '@sos/domain/challenges/challenge';
import type { InProgramme } from '@sos/domain/accounts/affiliates';
import type { Plan } from '@sos/domain/affiliates/programme';
import type { RankedMonth } from '@sos/domain/challenges/month';
import type { PiggyBank } from '@sos/domain/challenges/piggy-bank';
import type { Instant } from '@sos/domain/shared/instant';
import type { Page, PageQuery } from '../shared/ports.ts';

export interface Challenges {
  read(id: string): Promise<Challenge | undefined>;
  /** Leaves one that is there as it is. */
  createOnce(id: string, challenge: Challenge): Promise<void>;
  /** Writes what is decided about it as it is; `decide` may run more than once. Nothing where there is none. */
  change(id: string, decide: (before: Challenge) => Challenge): Promise<void>;
  /**
   * Credits a prize: its line in the ledger, the journal’s entry, the balance, and that it is paid, as one step and once.
   * Nothing where it is paid already, or its winner has no profile any more.
   */
  pay(id: string, affiliateId: string, at: Instant): Promise<void>;
}

interface Span {
  readonly from: Instant;
  readonly until: Instant;
}

/** By which plan it is known who plays what. */
export interface GamePlans {
  current(): Promise<Pick<Plan, 'added' | 'isGeneralOpen'>>;
}

/** Who has earned most by the calls of each month. */
export interface RankedMonths {
  read(whose: InProgramme, month: string): Promise<RankedMonth | undefined>;
  /** Writes what is decided about the month as it is; `decide` may run more than once. */
  keep(whose: InProgramme, month: string, decide: (before: RankedMonth | undefined) => RankedMonth): Promise<void>;
}

export interface PiggyBanks {
  read(uid: string): Promise<PiggyBank | undefined>;
  /** Leaves one that is there as it is. */
  fillOnce(uid: string, bank: PiggyBank): Promise<void>;
  /** Ids of the owners of those that are not paid out. */
  locked(query: PageQuery): Promise<Page>;
  /** Pays one out whose owner has earned enough: its line in the ledger, the journal’s entry and the balance, as one step and once. */
  open(uid: string, at: Instant): Promise<void>;
}

/** Commissions of a programme, as far as challenges and rankings count them. */
export interface CountedCalls {
  /** In the order of their calls. A cursor leads on to the next page. */
  within(span: Span, query: PageQuery): Promise<{ readonly calls: readonly Counted[]; readonly next: string | null }>;
  /** Those of one, the newest first, as many as the limit says. */
  ofOne(affiliateId: string, span: Span, limit: number): Promise<readonly Counted[]>;
}
