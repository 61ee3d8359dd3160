import { paths } from '@sos/contracts/paths';
import type { Query } from 'firebase-admin/firestore';
import type { OpenCalls } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';

export function makeOpenCalls(): OpenCalls {
  return { of: async (clientId) => (await openCallsOf(clientId).get()).docs[0]?.id };
}

/** The client's call that is booked and has not ended; a transaction that reads it competes for it. */
export function openCallsOf(clientId: string): Query {
  const sessions = db().collection(paths.sessions());
  return sessions.where('clientId', '==', clientId).where('endedAt', '==', null).limit(1).select();
}
