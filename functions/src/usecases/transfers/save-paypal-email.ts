import { PLATFORM_COUNTRY, payoutRail } from '@sos/domain/money/payout-rail';
import { paypalAddressNotice } from '@sos/domain/notifications/payout-notices';
import { DomainError } from '@sos/domain/shared/domain-error';
import { newPayoutAccount, withAddress } from '@sos/domain/transfers/payout-account';
import type { Notice } from '@sos/domain/notifications/notice';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import { toPayoutView } from './get-earnings.ts';
import type { PayablePeople, PayoutAccounts } from './ports.ts';

export interface SavePaypalEmailNeeds {
  readonly accounts: Pick<PayoutAccounts, 'change'>;
  readonly people: PayablePeople;
  readonly notify: (notice: Notice) => Promise<void>;
  readonly clock: Clock;
}

/**
 * Keeps the address to which PayPal sends the caller's shares; what waits for it leaves with the next sweep. Throws
 * DomainError not_approved, and not_found where PayPal does not pay them.
 */
export function makeSavePaypalEmail({
  accounts,
  people,
  notify,
  clock,
}: SavePaypalEmailNeeds): Handler<'savePaypalEmail'> {
  return async ({ uid }, { email }) => {
    const person = await people.find(uid);
    if (!person) throw new DomainError('conflict', 'not_approved');
    const { payoutCountry: country } = person;
    const saved = await accounts.change(uid, async (before) => {
      const account = before ?? newPayoutAccount(country, payoutRail(PLATFORM_COUNTRY, country, 'EUR'));
      return account.rail === 'paypal' ? withAddress(account, email, clock.now()) : undefined;
    });
    if (saved?.rail !== 'paypal') throw new DomainError('not_found', 'not_found');
    // The first address is on the page that its owner looks at; another one may be somebody else's.
    if (saved.addressNumber > 1 && saved.freshUntil !== null) await notify(paypalAddressNotice(uid, saved));
    return toPayoutView(saved);
  };
}
