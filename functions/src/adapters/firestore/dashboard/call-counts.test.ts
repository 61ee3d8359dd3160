import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { callCountsContract } from '../../../usecases/dashboard/call-counts.contract.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeCallCounts } from './call-counts.ts';

localFirestore();

callCountsContract(() => ({
  counts: makeCallCounts(noneCorrupt),
  put: (session) => put(paths.session(session.id), sessionDocumentSchema, session),
}));
