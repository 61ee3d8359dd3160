import { runEach } from '../../usecases/shared/run-each.ts';
import { checkBalances } from '../affiliates/balances.ts';
import { log } from '../log.ts';
import { watchPaid } from '../withdrawals/wiring.ts';
import { payoutReconciliation } from './payout-reconciliation.ts';
import { reconciliation } from './reconciliation.ts';

/**
 * Compares what the rails have with what we have, asks about what was paid to affiliates lately before that is compared too,
 * and adds up their ledgers.
 */
export function reconcilePayments(): Promise<void> {
  const works = {
    payments: () => reconciliation.reconcile(),
    withdrawals: watchPaid,
    payouts: () => payoutReconciliation.reconcile(),
    balances: checkBalances,
  };
  return runEach(works, log);
}
