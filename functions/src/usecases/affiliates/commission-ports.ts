import type { InProgramme, Programme } from '@sos/domain/accounts/affiliates';
import type { Boost } from '@sos/domain/affiliates/boost';
import type { Commission } from '@sos/domain/affiliates/commission';
import type { EarningCount } from '@sos/domain/affiliates/counts';
import type { Marks } from '@sos/domain/affiliates/fraud';
import type { Claim } from '@sos/domain/affiliates/grant';
import type { CommissionChange } from '@sos/domain/affiliates/hold';
import type { PaymentTruth } from '@sos/domain/affiliates/truth';
import type { PartyName } from '@sos/domain/calls/session';
import type { Plan } from '@sos/domain/affiliates/programme';
import type { Instant } from '@sos/domain/shared/instant';
import type { PageQuery } from '../shared/ports.ts';

/** Where one commission is kept. */
export interface CommissionRef {
  readonly programme: Programme;
  readonly id: string;
}

/** A commission whose time has come, as it was when it was listed. */
export interface DueCommission extends CommissionRef {
  readonly commission: Commission;
  /** By which the book knows whether it is still so. */
  readonly version: string;
}

export interface DuePage {
  readonly due: readonly DueCommission[];
  readonly next: string | null;
}

/** Commissions, the ledgers that they come into, and what those add up to. */
export interface CommissionBook {
  /** The commissions of one payment's set; undefined while there is no set. */
  ofPayment(paymentId: string): Promise<readonly CommissionRef[] | undefined>;
  /**
   * Writes all commissions of a payment as one set, unless there is one, with the claims that they answer and what is
   * counted of each affiliate, and notes what rules of fraud found. `decide` is told the claims with what is known of their affiliates; it may run more than once.
   */
  create(
    paymentId: string,
    claims: readonly Claim[],
    decide: (measured: readonly Claim[], countOf: (uid: string) => EarningCount) => readonly Commission[],
  ): Promise<void>;
  read(ref: CommissionRef): Promise<Commission | undefined>;
  /** Writes what becomes of a commission, with its line of the ledger, the journal's entry and the balance, as one step. */
  change(ref: CommissionRef, decide: (commission: Commission) => CommissionChange): Promise<void>;
  /** The same without reading it again; false, and nothing is written, where it is no more as it was listed. */
  changeListed(listed: DueCommission, decide: (commission: Commission) => CommissionChange): Promise<boolean>;
  /** Those of a programme that wait in this state and whose time has come. */
  due(programme: Programme, status: 'pending' | 'validated', query: PageQuery & { now: Instant }): Promise<DuePage>;
}

/** Which plan is in force. */
export interface Plans {
  current(): Promise<Plan>;
}

/** Whose commissions of a programme are raised in the month of a call. */
export interface Boosts {
  at(callAt: Instant, whose: InProgramme): Promise<readonly Boost[]>;
}

/** What payments say of their calls' commissions; nothing of those for which nothing was taken, or that cannot be read. */
export type TruthsOf = (paymentIds: readonly string[]) => Promise<ReadonlyMap<string, PaymentTruth>>;

/** Whether a note about an affiliate waits for an admin. */
export interface FraudNotes {
  /** Whether somebody must look first: a note or a case of fraud is open that holds what waits, or the account is suspended or gone. */
  isFlagged(affiliateId: string): Promise<boolean>;
  /** The same of many at once. */
  flaggedAmong(affiliateIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** By which digests people are told apart. */
export interface MarkBook {
  of(uid: string): Promise<Marks>;
}

/** The seconds that the two of a call have talked; undefined while it is not over. */
export type TalkOf = (sessionId: string) => Promise<number | undefined>;

/** The digests of the telephones that a call rings, as marks have them; none where they are kept no more. */
export type LinesOf = (sessionId: string) => Promise<Readonly<Record<PartyName, readonly string[]>>>;

/** What affiliates see of their commissions. */
export interface Statements {
  /** The newest call first. A cursor that is none finds nothing. */
  page(
    programme: Programme,
    affiliateId: string,
    query: PageQuery,
  ): Promise<{ readonly commissions: readonly Commission[]; readonly next: string | null }>;
  /** US cents of what is not credited yet. */
  waiting(programme: Programme, affiliateId: string): Promise<number>;
  /** How many people they brought. */
  referred(affiliateId: string): Promise<number>;
}
