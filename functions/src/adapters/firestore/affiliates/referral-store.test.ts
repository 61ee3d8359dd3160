import { affiliateCodeSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { describe } from 'vitest';
import { referralsContract } from '../../../usecases/affiliates/referrals.contract.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { fraudCaseDocuments, fraudDocuments } from './affiliate-documents.ts';
import { makeClicks, makeCodes, makeReferrals } from './referral-store.ts';

localFirestore();

describe('referrals in Firestore', () => {
  referralsContract(() => ({
    codes: makeCodes(noneCorrupt),
    clicks: makeClicks(noneCorrupt),
    referrals: makeReferrals(noneCorrupt),
    giveCode: (code, owner) => put(paths.affiliateCode(code), affiliateCodeSchema, owner),
    notes: async () => {
      const { docs } = await db().collection('fraud_signals').get();
      const notes = await fraudDocuments.list(docs, noneCorrupt);
      return notes.map(({ value: { isOpen: _isOpen, rule, ...note } }) => ({
        ...note,
        rule: rule === 'same_user' ? rule : ('same_device' as const),
      }));
    },
    cases: async () => {
      const { docs } = await db().collection(paths.fraudCases()).get();
      return (await fraudCaseDocuments.list(docs, noneCorrupt)).map(({ value }) => value);
    },
  }));
});
