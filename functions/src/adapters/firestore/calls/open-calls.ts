import { paths } from '@sos/contracts/paths';
import type { Query, QuerySnapshot } from 'firebase-admin/firestore';
import type { OpenCalls } from '../../../usecases/calls/ports.ts';
import { db } from '../shared/db.ts';

export function makeOpenCalls(): OpenCalls {
  return { of: async (clientId) => idIn(await openCallsOf(clientId).get()) };
}

/** The client's call that is booked and has not ended; a transaction that reads it competes for it. */
export function openCallsOf(clientId: string): Query {
  const sessions = db().collection(paths.sessions());
  return sessions.where('clientId', '==', clientId).where('endedAt', '==', null).limit(1).select();
}

export function idIn({ docs }: QuerySnapshot): string | undefined {
  return docs[0]?.id;
}
