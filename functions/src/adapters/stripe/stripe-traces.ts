import { RailRefusedError } from '../../usecases/payments/ports.ts';
import type { VendorTraces } from '../../usecases/privacy/ports.ts';
import type { Circuit } from '../../usecases/shared/ports.ts';
import { openStripe, type StripeOptions } from './stripe-client.ts';

/** As Stripe says it of what was deleted before. */
const GONE = ['resource_missing', 'account_invalid'];

/** What Stripe knows of a person; what was paid stays there, as the law wants it. */
export function makeStripeTraces(options: StripeOptions, circuit: Circuit): VendorTraces {
  const { stripe, ask } = openStripe(options, circuit);
  const forget = (work: () => Promise<unknown>): Promise<boolean> =>
    ask(work).then(
      () => true,
      (error: unknown) => {
        if (!(error instanceof RailRefusedError) || error.fault === 'account') throw error;
        return GONE.includes(error.code);
      },
    );
  return {
    forgetCustomer: async (customerId) => void (await forget(() => stripe.customers.del(customerId))),
    forgetAccount: (accountId) => forget(() => stripe.accounts.del(accountId)),
  };
}
