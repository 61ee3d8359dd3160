import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import { describe } from 'vitest';
import { talklessCallsContract } from '../../../usecases/payments/talkless-calls.contract.ts';
import { localFirestore, noneCorrupt, put } from '../testing/local-firestore.ts';
import { makeTalklessCalls } from './talkless-calls.ts';

localFirestore();

describe('in Firestore', () => {
  talklessCallsContract(() => ({
    calls: makeTalklessCalls(noneCorrupt),
    put: (session) => put(paths.session(session.id), sessionDocumentSchema, session),
  }));
});
