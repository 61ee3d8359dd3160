import { PLATFORM_COUNTRY, payoutRail } from '@sos/domain/money/payout-rail';
import { newPayoutAccount, type PayoutAccount } from '@sos/domain/transfers/payout-account';
import type { PayablePeople, PayoutAccounts } from './ports.ts';

export interface AccountOfNeeds {
  readonly accounts: Pick<PayoutAccounts, 'read'>;
  readonly people: PayablePeople;
}

/** How somebody is paid. Before an account is opened, the rail is as the application tells it. */
export async function accountOf({ accounts, people }: AccountOfNeeds, uid: string): Promise<PayoutAccount> {
  const known = await accounts.read(uid);
  if (known) return known;
  const country = (await people.find(uid))?.payoutCountry ?? PLATFORM_COUNTRY;
  return newPayoutAccount(country, payoutRail(PLATFORM_COUNTRY, country, 'EUR'));
}
