import { onceFirestore } from '@sos/browser/live/once-firestore';
import { paths } from '@sos/contracts/paths';
import { doc, serverTimestamp, setDoc } from 'firebase/firestore/lite';
import type { Registration } from './registration.ts';

/** The person's own document; the security rules let nobody give themselves another role. */
export async function writeUser(uid: string, person: Omit<Registration, 'password'>): Promise<void> {
  await setDoc(doc(onceFirestore(), paths.user(uid)), {
    ...person,
    role: 'client',
    termsAcceptedAt: serverTimestamp(),
    createdAt: serverTimestamp(),
  });
}
