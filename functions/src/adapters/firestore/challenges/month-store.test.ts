import { affiliateProfileSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { anAffiliateProfile } from '@sos/testing/an-affiliate-profile';
import { describe } from 'vitest';
import { monthsContract } from '../../../usecases/challenges/months.contract.ts';
import { ledgerDocuments } from '../affiliates/affiliate-documents.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeRankedMonths } from './month-store.ts';
import { makePiggyBanks } from './piggy-bank-store.ts';

localFirestore();

describe('rankings and piggy banks in Firestore', () => {
  monthsContract(() => ({
    months: makeRankedMonths(noneCorrupt),
    banks: makePiggyBanks(noneCorrupt),
    enrol: (uid, earned) => put(paths.chatter(uid), affiliateProfileSchema, anAffiliateProfile({ earned })),
    lines: async () => {
      const { docs } = await db().collection('affiliate_ledger').get();
      const lines = await ledgerDocuments.list(docs, noneCorrupt);
      return lines.map(({ value }) => `${value.affiliateId} ${value.amount}`);
    },
  }));
});
