import { affiliateProfileSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { describe } from 'vitest';
import {
  commissionsContract,
  dueContract,
  measuredContract,
} from '../../../usecases/affiliates/commissions.contract.ts';
import { consoleContract } from '../../../usecases/affiliates/console.contract.ts';
import { fraudCasesContract } from '../../../usecases/affiliates/fraud-cases.contract.ts';
import { entryDocuments } from '../journal/journal-store.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { affiliateProfiles, ledgerDocuments } from './affiliate-documents.ts';
import { makeFraudCases } from './case-store.ts';
import { makeCommissionBook } from './commission-store.ts';
import { makeAdjustments, makePastSets } from './console-store.ts';

localFirestore();
const codes = { affiliateCodeClient: 'ABCD2345', affiliateCodeRecruitment: 'WXYZ6789' };
const nothing = { earned: 0, reversed: 0, adjusted: 0, paid: 0 };
const profile = {
  place: 'x',
  audience: null,
  language: 'fr' as const,
  ...codes,
  devices: [],
  ...nothing,
  createdAt: 1,
};

const enrol = (uid: string) => put(paths.chatter(uid), affiliateProfileSchema, profile);
const entries = async () => {
  const { docs } = await db().collection(paths.accountingEntries()).get();
  return (await entryDocuments.list(docs, noneCorrupt)).map(({ id, value }) => ({ ...value, id }));
};

describe('commissions in Firestore', () => {
  commissionsContract(() => ({
    book: makeCommissionBook(noneCorrupt),
    enrol,
    lines: async () => {
      const { docs } = await db().collection('affiliate_ledger').get();
      return (await ledgerDocuments.list(docs, noneCorrupt)).map(({ id, value }) => ({ ...value, id }));
    },
    entries,
    balanceOf: async (uid) => {
      const stored = await affiliateProfiles.chatter.read(uid);
      return (
        stored && { earned: stored.earned, reversed: stored.reversed, adjusted: stored.adjusted, paid: stored.paid }
      );
    },
  }));
  dueContract(() => ({ book: makeCommissionBook(noneCorrupt) }));
  measuredContract(() => ({ book: makeCommissionBook(noneCorrupt) }));
  consoleContract(() => ({
    book: makeCommissionBook(noneCorrupt),
    adjustments: makeAdjustments(noneCorrupt),
    sets: makePastSets(noneCorrupt),
    enrol,
    entryIds: async () => (await entries()).map(({ id }) => id),
  }));
  fraudCasesContract(() => ({ book: makeCommissionBook(noneCorrupt), cases: makeFraudCases(noneCorrupt) }));
});
