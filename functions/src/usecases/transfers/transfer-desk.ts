import { type FinishTransfersNeeds, makeFinishTransfers } from './finish-transfers.ts';
import { type AccountNeeds, makeFollowAccount, makeOpenAccount, makeRefreshAccount } from './follow-account.ts';
import { makeFollowPayout } from './follow-payout.ts';
import { makeFollowTransfer } from './follow-transfer.ts';
import type { SettleTransferNeeds } from './errand.ts';
import { makeSettleTransfer } from './settle-transfer.ts';

export type TransferDeskPorts = SettleTransferNeeds &
  Pick<AccountNeeds, 'people'> &
  Pick<FinishTransfersNeeds, 'notify'>;

/** All that happens to providers' shares and to the accounts that they go to, put together once. */
export function makeTransferDesk(ports: TransferDeskPorts) {
  const settle = makeSettleTransfer(ports);
  const needs = { ...ports, settle };
  const openAccount = makeOpenAccount(needs);
  return {
    settle,
    openAccount,
    followTransfer: makeFollowTransfer(needs),
    followPayout: makeFollowPayout(needs),
    followAccount: makeFollowAccount(needs),
    finish: makeFinishTransfers({ ...needs, openAccount, refreshAccount: makeRefreshAccount(needs) }),
  };
}
