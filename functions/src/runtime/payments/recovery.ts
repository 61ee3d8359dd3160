import { log } from '../log.ts';
import { finishBilling } from '../invoices/wiring.ts';
import { keepBalances } from '../journal/wiring.ts';
import { transferDesk } from '../transfers/wiring.ts';
import { subscriptionDesk } from '../subscriptions/wiring.ts';
import { paymentDesk } from './wiring.ts';

/** Asks again for the money that is due and whose answer was lost, and about subscriptions of which nothing was heard; issues documents that no task has, and adds up what was posted. */
export async function stuckPaymentsRecovery(): Promise<void> {
  const asked = await paymentDesk.finishDue();
  log.info('recovery', { asked });
  const shares = await transferDesk.finish();
  log.info('transfers_looked_at', { shares });
  const subscriptions = await subscriptionDesk.refresh();
  log.info('subscriptions_asked', { subscriptions });
  await finishBilling();
  await keepBalances();
}
