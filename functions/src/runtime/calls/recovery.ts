import { log } from '../log.ts';
import { paymentDesk } from '../payments/wiring.ts';
import { callDesk } from './wiring.ts';

/** Asks the carrier for the truth of sessions that should be over, frees who is kept busy for nothing, and gives back holds without a call. */
export async function recoverCalls(): Promise<void> {
  const looked = await callDesk().recoverStuck();
  const busy = await callDesk().freeForgotten();
  const released = await paymentDesk.releaseUnscheduled();
  log.info('calls_recovery', { looked, busy, released });
}
