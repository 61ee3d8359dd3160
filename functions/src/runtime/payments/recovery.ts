import { makeReleaseUnscheduled } from '../../usecases/payments/release-unscheduled.ts';
import { log } from '../log.ts';
import { callDesk } from '../calls/wiring.ts';
import { settlements } from './wiring.ts';
import { clock, payments } from '../shared/wiring.ts';

const releaseUnscheduled = makeReleaseUnscheduled({ payments, releasePayment: settlements.release, clock, log });

/** Finishes sessions that an event or a crash left behind, and gives back holds that never led to a call. */
export async function stuckPaymentsRecovery(): Promise<void> {
  const looked = await callDesk().recoverStuck();
  const released = await releaseUnscheduled();
  log.info('recovery', { looked, released });
}
