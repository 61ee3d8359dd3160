import { accountingEntrySchema } from '@sos/contracts/journal';
import { paths } from '@sos/contracts/paths';
import { withdrawalSchema } from '@sos/contracts/withdrawals';
import { payoutPapersContract } from '../../../usecases/journal/payout-papers.contract.ts';
import { aKeptPayout } from '../../../usecases/testing/a-kept-payout.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { toStored } from '../withdrawals/withdrawal-documents.ts';
import { makePayoutPaperStore } from './payout-paper-store.ts';

localFirestore();

payoutPapersContract(() => ({
  papers: makePayoutPaperStore(noneCorrupt),
  keep: async (told) => {
    const { withdrawal, entry } = aKeptPayout(told);
    const { id, ...stored } = entry;
    await put(paths.withdrawal(told.id), withdrawalSchema, toStored(withdrawal));
    await put(paths.accountingEntry(id), accountingEntrySchema, { ...stored, lines: [...stored.lines] });
  },
}));
