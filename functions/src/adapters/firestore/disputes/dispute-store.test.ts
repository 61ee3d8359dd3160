import { disputesContract } from '../../../usecases/disputes/disputes.contract.ts';
import { localFirestore, noneCorrupt } from '../testing/local-firestore.ts';
import { makeDisputeStore } from './dispute-store.ts';

localFirestore();

disputesContract(() => makeDisputeStore(noneCorrupt));
