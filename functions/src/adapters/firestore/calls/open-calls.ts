import { paths } from '@sos/contracts/paths';
import type { Query } from 'firebase-admin/firestore';
import { db } from '../shared/db.ts';

/** The client's call that is booked and has not ended; a transaction that reads it competes for it. */
export function openCallsOf(clientId: string): Query {
  const sessions = db().collection(paths.sessions());
  return sessions.where('clientId', '==', clientId).where('endedAt', '==', null).limit(1).select();
}
