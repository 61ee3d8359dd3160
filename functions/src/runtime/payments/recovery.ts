import { log } from '../log.ts';
import { callDesk } from '../calls/wiring.ts';
import { paymentDesk } from './wiring.ts';

/** Finishes sessions and payments that an event or a crash left behind, and gives back holds that never led to a call. */
export async function stuckPaymentsRecovery(): Promise<void> {
  const looked = await callDesk().recoverStuck();
  const asked = await paymentDesk.finishDue();
  const released = await paymentDesk.releaseUnscheduled();
  log.info('recovery', { looked, asked, released });
}
