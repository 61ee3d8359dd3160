import { readyAuth } from '@sos/browser/auth/firebase-auth';
import { onceFirestore } from '@sos/browser/live/once-firestore';
import { paths } from '@sos/contracts/paths';
import { sessionStatuses, statusEdges } from '@sos/domain/calls/session';
import { collection, getDocs, limit, query, where } from 'firebase/firestore/lite';

const open = sessionStatuses.filter((status) => statusEdges[status].length > 0);

/** The id of the call that is coming or running and that the person has booked or is booked for; null when there is none. */
export async function findOpenCall(uid: string): Promise<string | null> {
  await readyAuth();
  const sessions = collection(onceFirestore(), paths.sessions());
  const found = await Promise.all(
    ['clientId', 'providerId'].map((party) =>
      getDocs(query(sessions, where(party, '==', uid), where('status', 'in', open), limit(1))),
    ),
  );
  return found.flatMap(({ docs }) => docs)[0]?.id ?? null;
}
