import { readyAuth } from '@sos/browser/auth/firebase-auth';
import { onceFirestore } from '@sos/browser/live/once-firestore';
import { paths } from '@sos/contracts/paths';
import { sessionStatuses, statusEdges } from '@sos/domain/calls/session';
import { collection, getDocs, limit, query, where } from 'firebase/firestore/lite';

const open = sessionStatuses.filter((status) => statusEdges[status].length > 0);

/** The id of the client's call that is coming or running; null when there is none. */
export async function findOpenCall(uid: string): Promise<string | null> {
  await readyAuth();
  const sessions = collection(onceFirestore(), paths.sessions());
  const found = await getDocs(query(sessions, where('clientId', '==', uid), where('status', 'in', open), limit(1)));
  return found.docs[0]?.id ?? null;
}
