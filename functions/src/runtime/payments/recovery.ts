import { log } from '../log.ts';
import { keepBalances } from '../journal/wiring.ts';
import { paymentDesk } from './wiring.ts';

/** Asks again for the money that is due and whose answer was lost, and adds up what was posted since. */
export async function stuckPaymentsRecovery(): Promise<void> {
  const asked = await paymentDesk.finishDue();
  log.info('recovery', { asked });
  await keepBalances();
}
