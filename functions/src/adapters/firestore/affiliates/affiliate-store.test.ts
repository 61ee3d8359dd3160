import { describe } from 'vitest';
import { affiliatesContract } from '../../../usecases/affiliates/affiliates.contract.ts';
import { makeMembers } from '../accounts/member-store.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { affiliateCodeDocuments } from './affiliate-documents.ts';
import { makeAffiliates } from './affiliate-store.ts';

localFirestore();

describe('affiliates in Firestore', () => {
  affiliatesContract(() => ({
    affiliates: makeAffiliates(noneCorrupt),
    members: makeMembers(noneCorrupt),
    codeOf: (code) => affiliateCodeDocuments.read(code),
  }));
});
