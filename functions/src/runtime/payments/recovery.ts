import { log } from '../log.ts';
import { finishBilling } from '../invoices/wiring.ts';
import { reconciliation } from '../journal/reconciliation.ts';
import { keepBalances } from '../journal/wiring.ts';
import { transferDesk } from '../transfers/wiring.ts';
import { paymentDesk } from './wiring.ts';

/** Asks again for the money that is due and whose answer was lost, issues documents that no task has, and adds up what was posted, and goes on with a reconciliation. */
export async function stuckPaymentsRecovery(): Promise<void> {
  const asked = await paymentDesk.finishDue();
  log.info('recovery', { asked });
  const shares = await transferDesk.finish();
  log.info('transfers_looked_at', { shares });
  await finishBilling();
  await keepBalances();
  await reconciliation.resume();
}
