import { PLATFORM_COUNTRY, payoutRail } from '@sos/domain/money/payout-rail';
import { newPayoutAccount, type PayoutAccount, withAddress, withFacts } from '@sos/domain/transfers/payout-account';
import { RailRefusedError } from '../payments/ports.ts';
import { type Clock, type Log, VendorUnavailableError } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { ConnectRail, Payable, PayablePeople, PayoutAccounts, Transfers } from './ports.ts';
import { makeTryToSettle } from './try-to-settle.ts';

export interface AccountNeeds {
  readonly accounts: PayoutAccounts;
  readonly people: PayablePeople;
  readonly connect: ConnectRail;
  readonly transfers: Pick<Transfers, 'waitingOf'>;
  readonly settle: (data: { readonly paymentId: string }) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Notes how an approved provider is paid, and opens their account at Stripe where that is the way; both once. Resolves to
 * undefined for whoever is not approved. Throws VendorUnavailableError, RailRefusedError.
 */
export function makeOpenAccount(needs: AccountNeeds) {
  return async (uid: string): Promise<PayoutAccount | undefined> => {
    const person = await needs.people.find(uid);
    if (!person) return undefined;
    const opened = await needs.accounts.change(uid, (before) => opening(needs, { uid, person }, before));
    if (opened) needs.log.info('payout_account', { provider: uid, rail: opened.rail, kyc: opened.kycStatus });
    await releaseWaiting(needs, uid);
    return opened;
  };
}

interface Opening {
  readonly uid: string;
  readonly person: Payable;
}

/**
 * Asked again after a crash, the rail finds the account that it opened under the key. After a failure it gets the next
 * one, since it would repeat the failure for a day: an account that nobody knows of gets no money and does no harm.
 */
async function opening(
  { accounts, connect, clock }: AccountNeeds,
  { uid, person }: Opening,
  before: PayoutAccount | undefined,
): Promise<PayoutAccount> {
  const { payoutCountry: country } = person;
  const account = before ?? newPayoutAccount(country, payoutRail(PLATFORM_COUNTRY, country, 'EUR'));
  if (account.rail === 'paypal') return withFirstAddress(account, person.paypalEmail ?? null, clock.now());
  if (account.accountId !== null || account.rail !== 'stripe') return account;
  const key = `account:${uid}:${account.tryNumber}`;
  try {
    return withFacts(account, await connect.openAccount({ ...person, uid, key }), clock.now());
  } catch (error) {
    if (isCertain(error)) throw error;
    await accounts.change(uid, async (now) => ({ ...(now ?? account), tryNumber: account.tryNumber + 1 }));
    throw error;
  }
}

/** The one of the application; one that they gave since stays. */
function withFirstAddress(account: PayoutAccount, email: string | null, at: number): PayoutAccount {
  return email === null || account.paypalEmail !== null ? account : withAddress(account, email, at);
}

/** True when the same key may be used again. */
function isCertain(error: unknown): boolean {
  if (error instanceof RailRefusedError) return false;
  return !(error instanceof VendorUnavailableError) || error.certain;
}

/**
 * Keeps in step with what the rail knows of an account, asked anew, since its words come in any order; whoever can be paid
 * from then on is. Nothing for an account that is not on record. Throws VendorUnavailableError.
 */
export function makeFollowAccount(needs: AccountNeeds) {
  const { accounts, connect, clock, log } = needs;
  return async ({ uid, accountId }: { readonly uid: string; readonly accountId: string }): Promise<void> => {
    const followed = await accounts.change(uid, async (before) => {
      if (before?.accountId !== accountId) return undefined;
      return withFacts(before, await connect.account(accountId), clock.now());
    });
    if (followed?.accountId !== accountId) return log.warn('unknown_payout_account', { provider: uid });
    log.info('payout_account', { provider: uid, kyc: followed.kycStatus, enabled: followed.payoutsEnabled });
    if (followed.payoutsEnabled) await releaseWaiting(needs, uid);
  };
}

/** How long the rail is believed to tell by itself, in ms. */
const QUIET = 6 * 3_600_000;

/** Asks about an account for which a share waits, should the rail's word of it have been lost. Throws VendorUnavailableError. */
export function makeRefreshAccount(needs: AccountNeeds) {
  const follow = makeFollowAccount(needs);
  return async (uid: string): Promise<void> => {
    const account = await needs.accounts.read(uid);
    if (!account?.accountId || needs.clock.now() - (account.toldAt ?? 0) < QUIET) return;
    await follow({ uid, accountId: account.accountId });
  };
}

/** One that fails is the sweep's. */
async function releaseWaiting(needs: AccountNeeds, uid: string): Promise<void> {
  const { transfers, clock } = needs;
  await sweep({ list: (query) => transfers.waitingOf(uid, query), visit: makeTryToSettle(needs), clock });
}
