import { trailContract } from '../../../usecases/audit/trail.contract.ts';
import { optimistically } from '../shared/optimistic.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { writeDown } from './audit-documents.ts';
import { makeTrail } from './trail-store.ts';

localFirestore();

trailContract(() => ({
  trail: makeTrail(noneCorrupt),
  write: (entry) => optimistically(async (desk) => writeDown(desk, entry)),
}));
