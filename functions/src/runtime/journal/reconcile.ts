import { runEach } from '../../usecases/shared/run-each.ts';
import { log } from '../log.ts';
import { watchPaid } from '../withdrawals/wiring.ts';
import { reconciliation } from './reconciliation.ts';

/** Compares what the rails have with what we have, and asks about what was paid to affiliates lately. */
export function reconcilePayments(): Promise<void> {
  return runEach({ payments: () => reconciliation.reconcile(), withdrawals: watchPaid }, log);
}
