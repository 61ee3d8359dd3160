import { runEach } from '../../usecases/shared/run-each.ts';
import { checkBalances } from '../affiliates/balances.ts';
import { log } from '../log.ts';
import { watchPaid } from '../withdrawals/wiring.ts';
import { reconciliation } from './reconciliation.ts';

/** Compares what the rails have with what we have, asks about what was paid to affiliates lately, and adds up their ledgers. */
export function reconcilePayments(): Promise<void> {
  return runEach({ payments: () => reconciliation.reconcile(), withdrawals: watchPaid, balances: checkBalances }, log);
}
