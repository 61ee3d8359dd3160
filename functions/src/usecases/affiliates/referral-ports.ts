import type { Programme } from '@sos/domain/accounts/affiliates';
import type { Commission } from '@sos/domain/affiliates/commission';
import type { Referral } from '@sos/domain/affiliates/referral';
import type { PageQuery } from '../shared/ports.ts';

export interface CommissionPage {
  readonly commissions: readonly Commission[];
  readonly next: string | null;
}

/** Whom affiliates brought, and what that has earned. A cursor that is none finds nothing. */
export interface ReferralBook {
  /** The newest first. */
  page(
    affiliateId: string,
    query: PageQuery,
  ): Promise<{ readonly referrals: readonly Referral[]; readonly next: string | null }>;
  byHandle(affiliateId: string, handle: string): Promise<Referral | undefined>;
  /** What one of them has earned the affiliate, the newest call first. */
  callsOf(referral: Referral, query: PageQuery): Promise<CommissionPage>;
}

/** What may be told of somebody who was brought. */
export interface BroughtPeople {
  /** In the order of the ids; undefined for who is gone. */
  find(uids: readonly string[]): Promise<readonly (Brought | undefined)[]>;
}
export interface Brought {
  readonly firstName: string;
  readonly country: string;
}

/** Which commissions are asked for. */
export interface LedgerMonth {
  readonly programme: Programme;
  readonly affiliateId: string;
  readonly from: number;
  /** Not included. */
  readonly to: number;
}
