import { connectRailContract } from '../transfers/connect-rail.contract.ts';
import { allSharesContract } from '../transfers/all-shares.contract.ts';
import { ownSharesContract } from '../transfers/own-shares.contract.ts';
import { payoutAccountsContract } from '../transfers/payout-accounts.contract.ts';
import { transfersContract } from '../transfers/transfers.contract.ts';
import { MemoryConnect } from './memory-connect.ts';
import { MemoryJournal } from './memory-journal.ts';
import { memoryAllShares } from './memory-all-shares.ts';
import { MemoryOwnShares } from './memory-own-shares.ts';
import { MemoryPayments } from './memory-payments.ts';
import { MemoryPayoutAccounts } from './memory-payout-accounts.ts';
import { MemoryTransfers } from './memory-transfers.ts';

transfersContract(() => {
  const payments = new MemoryPayments();
  return { payments, transfers: new MemoryTransfers(payments), journal: new MemoryJournal(payments.entries) };
});

payoutAccountsContract(() => new MemoryPayoutAccounts());

connectRailContract(() => {
  const connect = new MemoryConnect();
  return {
    connect,
    verify: async (accountId) =>
      connect.tell(accountId, { detailsSubmitted: true, payoutsEnabled: true, due: [], disabledReason: null }),
    captured: async () => 'pi_1',
  };
});

ownSharesContract(() => {
  const payments = new MemoryPayments();
  const transfers = new MemoryTransfers(payments);
  return { payments, transfers, ownShares: new MemoryOwnShares(transfers) };
});

allSharesContract(() => {
  const payments = new MemoryPayments();
  const transfers = new MemoryTransfers(payments);
  return { payments, transfers, allShares: memoryAllShares(transfers) };
});
