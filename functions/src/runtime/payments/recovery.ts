import { log } from '../log.ts';
import { giveBackCoupons } from '../coupons/wiring.ts';
import { finishBilling } from '../invoices/wiring.ts';
import { keepBalances } from '../journal/wiring.ts';
import { transferDesk } from '../transfers/wiring.ts';
import { paymentDesk } from './wiring.ts';

/** Asks again for the money that is due and whose answer was lost, gives coupons back, issues documents that no task has, and adds up what was posted. */
export async function stuckPaymentsRecovery(): Promise<void> {
  const asked = await paymentDesk.finishDue();
  log.info('recovery', { asked });
  const shares = await transferDesk.finish();
  log.info('transfers_looked_at', { shares });
  await giveBackCoupons();
  await finishBilling();
  await keepBalances();
}
