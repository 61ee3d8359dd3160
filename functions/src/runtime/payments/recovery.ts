import { runEach } from '../../usecases/shared/run-each.ts';
import { log } from '../log.ts';
import { giveBackCoupons } from '../coupons/wiring.ts';
import { disputeDesk } from '../disputes/wiring.ts';
import { finishBilling } from '../invoices/wiring.ts';
import { payoutReconciliation } from '../journal/payout-reconciliation.ts';
import { reconciliation } from '../journal/reconciliation.ts';
import { keepBalances } from '../journal/wiring.ts';
import { transferDesk } from '../transfers/wiring.ts';
import { subscriptionDesk } from '../subscriptions/wiring.ts';
import { finishWithdrawals } from '../withdrawals/wiring.ts';
import { paymentDesk } from './wiring.ts';

/** Asks again for what is due and whose answer was lost, of money and of subscriptions; gives coupons back, issues documents that no task has, adds up what was posted, and goes on with the reconciliations. */
export function stuckPaymentsRecovery(): Promise<void> {
  const pieces = {
    payments: () => paymentDesk.finishDue(),
    disputes: () => disputeDesk.finish(),
    shares: () => transferDesk.finish(),
    withdrawals: finishWithdrawals,
    subscriptions: () => subscriptionDesk.refresh(),
    coupons: giveBackCoupons,
    invoices: finishBilling,
    balances: keepBalances,
    reconciliation: () => reconciliation.resume(),
    payoutReconciliation: () => payoutReconciliation.resume(),
  };
  return runEach(pieces, log);
}
