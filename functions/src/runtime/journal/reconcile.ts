import { runEach } from '../../usecases/shared/run-each.ts';
import { checkBalances } from '../affiliates/balances.ts';
import { log } from '../log.ts';
import { paymentDesk } from '../payments/wiring.ts';
import { watchPaid } from '../withdrawals/wiring.ts';
import { payoutReconciliation } from './payout-reconciliation.ts';
import { reconciliation } from './reconciliation.ts';

/**
 * Asks about refunds that are under way, and about what was paid to affiliates lately, compares what the rails have with what
 * we have, and adds up the affiliates' ledgers.
 */
export function reconcilePayments(): Promise<void> {
  const works = {
    refunds: () => paymentDesk.watchRefunds(),
    payments: () => reconciliation.reconcile(),
    withdrawals: watchPaid,
    payouts: () => payoutReconciliation.reconcile(),
    balances: checkBalances,
  };
  return runEach(works, log);
}
