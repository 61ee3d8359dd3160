import { DomainError } from '@sos/domain/shared/domain-error';
import type { PayoutAccount } from '@sos/domain/transfers/payout-account';
import type { Handler } from '../shared/handler.ts';
import { toPayoutView } from './get-earnings.ts';
import type { ConnectRail, PayoutAccounts } from './ports.ts';

type OpenAccount = (uid: string) => Promise<PayoutAccount | undefined>;

/** Opens the caller's account, if they are approved and have none. Throws DomainError not_approved, VendorUnavailableError. */
export function makeCreateStripeAccount(openAccount: OpenAccount): Handler<'createStripeAccount'> {
  return async ({ uid }) => {
    const account = await openAccount(uid);
    if (!account) throw new DomainError('conflict', 'not_approved');
    return toPayoutView(account);
  };
}

export interface GetOnboardingLinkNeeds {
  readonly accounts: Pick<PayoutAccounts, 'read'>;
  readonly openAccount: OpenAccount;
  readonly connect: Pick<ConnectRail, 'onboardingLink' | 'loginLink'>;
  /** Where the app is, without a slash at the end. */
  readonly webOrigin: () => string;
}

/** A page of the rail's for the caller. Throws DomainError not_approved, not_found where no rail has an account of theirs. */
export function makeGetOnboardingLink({
  accounts,
  openAccount,
  connect,
  webOrigin,
}: GetOnboardingLinkNeeds): Handler<'getOnboardingLink'> {
  return async ({ uid }, { page, locale }) => {
    const known = await accounts.read(uid);
    const account = known?.accountId ? known : await openAccount(uid);
    if (!account) throw new DomainError('conflict', 'not_approved');
    const { accountId } = account;
    if (accountId === null) throw new DomainError('not_found', 'not_found');
    if (page === 'payouts') return { url: await connect.loginLink(accountId) };
    const back = `${webOrigin()}/${locale}/console/earnings`;
    return { url: await connect.onboardingLink(accountId, { back, again: `${back}?again=1` }) };
  };
}
