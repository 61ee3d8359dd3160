import type { ProfileDocument } from '@sos/contracts/providers';
import type { CallSession } from '@sos/domain/calls/session';
import type { PayoutAccount } from '@sos/domain/transfers/payout-account';
import type { Money } from '@sos/domain/money/money';

/** What the owner may write of a profile. */
export type OwnFields = Pick<
  ProfileDocument,
  | 'headline'
  | 'bio'
  | 'languages'
  | 'countries'
  | 'specialities'
  | 'yearsOfExperience'
  | 'countriesLived'
  | 'locale'
  | 'edition'
>;

export interface OwnProfiles {
  /** Decides and writes as one; undefined when there is no such profile. Throws what `decide` throws. */
  edit(providerId: string, decide: (before: OwnFields) => OwnFields): Promise<OwnFields | undefined>;
}

/** How a provider is paid; null for an account of the platform's own, to which nothing is sent. */
export type FindPayoutAccount = (providerId: string) => Promise<PayoutAccount | null>;

export interface OwnCalls {
  /** The provider's calls, the newest first; undefined when `after` is none of them. */
  page(
    providerId: string,
    query: { readonly limit: number; readonly after: string | undefined },
  ): Promise<{ readonly calls: readonly CallSession[]; readonly next: string | null } | undefined>;
  /** The provider's shares of the prices of these calls, by their ids; none of what was given back or could not be collected. */
  shares(sessionIds: readonly string[]): Promise<ReadonlyMap<string, Money>>;
  /** What the provider is owed for money that was not given back, one amount a currency. */
  owed(providerId: string): Promise<readonly Money[]>;
}
