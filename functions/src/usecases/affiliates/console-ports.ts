import type { AuditRecord } from '@sos/contracts/audit';
import type { UserDocument } from '@sos/contracts/users';
import type { AffiliateRole, Programme } from '@sos/domain/accounts/affiliates';
import type { UserStatus } from '@sos/domain/accounts/roles';
import type { Balance, LedgerLine } from '@sos/domain/affiliates/commission';
import type { FraudRule } from '@sos/domain/affiliates/fraud';
import type { CaseStatus, FraudCase } from '@sos/domain/affiliates/fraud-case';
import type { Claim } from '@sos/domain/affiliates/grant';
import type { CodeKind, Referral } from '@sos/domain/affiliates/referral';
import type { Instant } from '@sos/domain/shared/instant';
import type { Page, PageQuery } from '../shared/ports.ts';
import type { CommissionRef } from './commission-ports.ts';

type Person = UserDocument & { readonly uid: string };

/** Who the affiliates are, as members. */
export interface People {
  /** The newest first; undefined when `after` is nobody. */
  users(query: {
    readonly role: AffiliateRole;
    readonly status: UserStatus | undefined;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly rows: readonly Person[]; readonly next: string | null } | undefined>;
  person(uid: string): Promise<UserDocument | undefined>;
}

/** Clients and providers who refer friends, as members of that programme. */
export interface Friends {
  /** The newest first; undefined when `after` is nobody. */
  page(query: {
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly uids: readonly string[]; readonly next: string | null } | undefined>;
}

/** Whom affiliates brought. */
export interface Brought {
  of(affiliateId: string, kind: CodeKind, limit: number): Promise<readonly Referral[]>;
}

export interface Adjustments {
  /**
   * Writes the line, the journal's entry, the balance and the audit's entry as one step, once for each line; the balance
   * afterwards, or undefined when there is no such affiliate.
   */
  adjust(programme: Programme, line: LedgerLine, audit: AuditRecord): Promise<Balance | undefined>;
}

/** The set of one paid call. */
export interface PastSet {
  readonly paymentId: string;
  readonly callAt: Instant;
  /** Rises with the time at which sets are made. */
  readonly order: number;
  readonly claims: readonly Claim[];
  readonly commissions: readonly CommissionRef[];
}

export interface PastSets {
  /** The sets of the calls from an instant on and before another, the oldest call first. */
  between(from: Instant, until: Instant, limit: number): Promise<readonly PastSet[]>;
}

type Case = FraudCase & { readonly id: string };

/** What rules of fraud found, one case for each affiliate and rule. */
export interface FraudCases {
  /** Those of one state, the newest first; undefined when `after` is none. */
  list(query: {
    readonly status: CaseStatus;
    readonly after: string | undefined;
    readonly limit: number;
  }): Promise<{ readonly cases: readonly Case[]; readonly next: string | null } | undefined>;
  ofAffiliate(affiliateId: string): Promise<readonly Case[]>;
  read(id: string): Promise<FraudCase | undefined>;
  /** Names of open ones that were opened before the instant, the longest waiting first. */
  waiting(openedBefore: Instant, query: PageQuery): Promise<Page>;
  /** Writes a verdict with its entry in the trail, and closes the notes that the case is of; undefined when there is none. */
  decide(id: string, decide: (before: FraudCase) => FraudCase, audit: AuditRecord): Promise<FraudCase | undefined>;
  /** How the cases of a rule were decided. */
  verdicts(rule: FraudRule): Promise<{ readonly fraud: number; readonly honest: number }>;
}
