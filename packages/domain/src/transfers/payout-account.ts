import type { PayoutRail } from '../money/payout-rail.ts';
import type { Instant } from '../shared/instant.ts';
import type { Payee } from './transfer.ts';

/**
 * `none`: there is no account. `needed`: the rail wants to know more before it pays. `checking`: it has all and looks at it.
 * `needed_soon`: it pays, and stops unless it learns more. `complete`: nothing is missing. `refused`: it will never pay.
 */
export const kycStatuses = ['none', 'needed', 'checking', 'needed_soon', 'complete', 'refused'] as const;
export type KycStatus = (typeof kycStatuses)[number];

/** What the rail still wants, in our words. */
export const kycNeeds = [
  'person',
  'document',
  'address',
  'contact',
  'bank',
  'tax',
  'business',
  'terms',
  'other',
] as const;
export type KycNeed = (typeof kycNeeds)[number];

/** The account at the rail as it is told of. */
export interface AccountFacts {
  readonly accountId: string;
  readonly detailsSubmitted: boolean;
  /** Whether it can take transfers, and pays them out. */
  readonly payoutsEnabled: boolean;
  /** The rail's own names of what it wants. */
  readonly due: readonly string[];
  readonly pending: readonly string[];
  /** Until when it wants what is due; null where it does not say. */
  readonly deadline: Instant | null;
  readonly disabledReason: string | null;
  /** Days for which money lies there before it is paid out. */
  readonly delayDays: number;
}

/** What we know of how a provider is paid. */
export interface PayoutAccount {
  readonly country: string;
  readonly rail: PayoutRail | null;
  /** At Stripe. */
  readonly accountId: string | null;
  /** Where PayPal sends what is theirs. */
  readonly paypalEmail: string | null;
  /** Counts the addresses that they have given for PayPal. */
  readonly addressNumber: number;
  /** Until when nothing leaves for an address that was changed; null where it was not. */
  readonly freshUntil: Instant | null;
  readonly kycStatus: KycStatus;
  readonly payoutsEnabled: boolean;
  readonly needs: readonly KycNeed[];
  readonly deadline: Instant | null;
  readonly delayDays: number;
  /** Of the last request to open an account. */
  readonly tryNumber: number;
  /** When the rail was last asked; null before. */
  readonly toldAt: Instant | null;
}

export function newPayoutAccount(country: string, rail: PayoutRail | null): PayoutAccount {
  const paypal = { paypalEmail: null, addressNumber: 0, freshUntil: null };
  const unknown = {
    ...paypal,
    accountId: null,
    payoutsEnabled: false,
    needs: [],
    deadline: null,
    delayDays: 7,
    toldAt: null,
  };
  return { country, rail, ...unknown, kycStatus: 'none', tryNumber: 1 };
}

/** The account with what the rail tells of it. */
export function withFacts(account: PayoutAccount, facts: AccountFacts, toldAt: Instant): PayoutAccount {
  const { accountId, payoutsEnabled, deadline, delayDays } = facts;
  const needs = needsOf(facts.due);
  return { ...account, accountId, payoutsEnabled, deadline, delayDays, needs, kycStatus: kycOf(facts), toldAt };
}

function kycOf({ payoutsEnabled, due, pending, disabledReason, detailsSubmitted }: AccountFacts): KycStatus {
  if (disabledReason?.startsWith('rejected')) return 'refused';
  if (payoutsEnabled) return due.length > 0 ? 'needed_soon' : 'complete';
  if (due.length > 0 || !detailsSubmitted) return 'needed';
  return pending.length > 0 || disabledReason !== null ? 'checking' : 'needed';
}

/** The first that fits names what is wanted; the rail's names are paths, such as `individual.dob.day`. */
const words: readonly (readonly [KycNeed, RegExp])[] = [
  ['document', /verification\.(additional_)?document|proof_of_liveness|documents/],
  ['bank', /external_account/],
  ['tax', /id_number|ssn|tax_id|vat_id/],
  ['address', /address/],
  ['contact', /(^|\.)(email|phone)$/],
  ['terms', /tos_acceptance/],
  ['business', /^(business_|company|settings)/],
  ['person', /^(individual|person_|representative|owners?)/],
];

export function needsOf(due: readonly string[]): KycNeed[] {
  const found = new Set(due.map((name) => words.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other'));
  return kycNeeds.filter((need) => found.has(need));
}

/** For how long nothing leaves for an address that takes the place of another, so that a stolen session wins nothing; in ms. */
const FRESH_FOR = 48 * 3_600_000;

/** The account with the address to which PayPal sends; the first serves at once. */
export function withAddress(account: PayoutAccount, paypalEmail: string, at: Instant): PayoutAccount {
  if (account.paypalEmail === paypalEmail) return account;
  const freshUntil = account.paypalEmail === null ? null : at + FRESH_FOR;
  const ready = { kycStatus: 'complete', payoutsEnabled: true } as const;
  return { ...account, ...ready, paypalEmail, addressNumber: account.addressNumber + 1, freshUntil };
}

/** The address as its owner recognises it, and nobody else. */
export function maskedAddress(email: string): string {
  const [name = '', domain = ''] = email.split('@');
  return `${name.slice(0, 1)}…${name.length > 2 ? name.slice(-1) : ''}@${domain}`;
}

/** What keeps a provider's money from them, or soon will, and that they can do something about or should know. */
export const payoutLacks = ['documents', 'documents_soon', 'address', 'rail', 'refused'] as const;
export type PayoutLack = (typeof payoutLacks)[number];

/** What Stripe knows matters only where Stripe pays. */
export function lackOf({ rail, kycStatus, paypalEmail }: PayoutAccount): PayoutLack | null {
  if (rail === null) return 'rail';
  if (rail === 'paypal') return paypalEmail === null ? 'address' : null;
  switch (kycStatus) {
    case 'none':
    case 'needed':
      return 'documents';
    case 'needed_soon':
      return 'documents_soon';
    case 'refused':
      return 'refused';
    case 'checking':
    case 'complete':
      return null;
  }
}

/** Whoever has no account on record cannot be paid yet. */
export function payeeOf(account: PayoutAccount | undefined, isOwn: boolean, now: Instant): Payee {
  if (!account) return { isOwn, rail: 'stripe', accountId: null, isReady: false };
  const { rail, accountId, payoutsEnabled, paypalEmail, addressNumber: address, freshUntil } = account;
  if (rail !== 'paypal') return { isOwn, rail, accountId, isReady: payoutsEnabled };
  return { isOwn, rail, accountId: paypalEmail, isReady: (freshUntil ?? 0) <= now, address };
}
