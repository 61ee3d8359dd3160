import { log } from '../log.ts';
import { giveBackCoupons } from '../coupons/wiring.ts';
import { disputeDesk } from '../disputes/wiring.ts';
import { finishBilling } from '../invoices/wiring.ts';
import { reconciliation } from '../journal/reconciliation.ts';
import { keepBalances } from '../journal/wiring.ts';
import { transferDesk } from '../transfers/wiring.ts';
import { subscriptionDesk } from '../subscriptions/wiring.ts';
import { paymentDesk } from './wiring.ts';

/** Asks again for what is due and whose answer was lost, of money and of subscriptions; gives coupons back, issues documents that no task has, adds up what was posted, and goes on with a reconciliation. */
export async function stuckPaymentsRecovery(): Promise<void> {
  const asked = await paymentDesk.finishDue();
  log.info('recovery', { asked });
  const disputes = await disputeDesk.finish();
  log.info('disputes_looked_at', { disputes });
  const shares = await transferDesk.finish();
  log.info('transfers_looked_at', { shares });
  const subscriptions = await subscriptionDesk.refresh();
  log.info('subscriptions_asked', { subscriptions });
  await giveBackCoupons();
  await finishBilling();
  await keepBalances();
  await reconciliation.resume();
}
