import type { Payment } from '@sos/domain/payments/payment';
import type { Payee } from '@sos/domain/transfers/transfer';
import type { Payments } from '../payments/ports.ts';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import type { ConnectRail, PayoutAccounts, Payouts, Transfers } from './ports.ts';

export interface SettleTransferNeeds {
  readonly transfers: Transfers;
  readonly accounts: PayoutAccounts;
  readonly connect: ConnectRail;
  readonly payouts: Payouts;
  readonly payments: Pick<Payments, 'recall'>;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** What is to be brought to whom, and all that it takes. */
export interface Errand {
  readonly needs: SettleTransferNeeds;
  readonly payment: Payment;
  readonly payee: Payee;
}
