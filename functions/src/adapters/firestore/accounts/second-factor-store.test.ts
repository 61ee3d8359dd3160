import { describe } from 'vitest';
import { secondFactorsContract } from '../../../usecases/accounts/second-factors.contract.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeSecondFactors } from './second-factor-store.ts';

localFirestore();

describe('second factors in Firestore', () => {
  secondFactorsContract(() => makeSecondFactors(noneCorrupt));
});
