import { affiliateProfileSchema, commissionSchema } from '@sos/contracts/affiliates';
import { paths } from '@sos/contracts/paths';
import { aCommission } from '@sos/domain/testing/a-commission';
import { describe } from 'vitest';
import { challengesContract, countedCallsContract } from '../../../usecases/challenges/challenges.contract.ts';
import { ledgerDocuments } from '../affiliates/affiliate-documents.ts';
import { db } from '../shared/db.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeChallenges, makeCountedCalls } from './challenge-store.ts';

localFirestore();

describe('challenges in Firestore', () => {
  challengesContract(() => ({
    challenges: makeChallenges(noneCorrupt),
    enrol: (uid) =>
      put(
        paths.chatter(uid),
        affiliateProfileSchema,
        affiliateProfileSchema.parse({
          place: 'x',
          audience: null,
          language: 'fr',
          affiliateCodeClient: 'ABCD2345',
          affiliateCodeRecruitment: 'WXYZ6789',
          createdAt: 1,
        }),
      ),
    lines: async () => {
      const { docs } = await db().collection('affiliate_ledger').get();
      return (await ledgerDocuments.list(docs, noneCorrupt)).map(({ id, value }) => `${id} ${value.amount}`);
    },
  }));
  countedCallsContract(async (calls) => {
    for (const [index, call] of calls.entries()) {
      const { id: _id, programme: _programme, ...stored } = aCommission(call);
      await put(paths.chatterCommission(`c${index}`), commissionSchema, commissionSchema.parse(stored));
    }
    return makeCountedCalls(noneCorrupt);
  });
});
