import { readyAuth } from '@sos/browser/auth/firebase-auth';
import { onceFirestore } from '@sos/browser/live/once-firestore';
import { preferencesDocumentSchema } from '@sos/contracts/notifications';
import { paths } from '@sos/contracts/paths';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Preferences } from '@sos/domain/notifications/preferences';
import { doc, getDoc } from 'firebase/firestore/lite';

/** What a person has chosen; everything, as long as they have chosen nothing. */
export async function readPreferences(uid: string): Promise<Preferences> {
  await readyAuth();
  const stored = await getDoc(doc(onceFirestore(), paths.notificationPreferences(uid)));
  return stored.exists() ? preferencesDocumentSchema.parse(stored.data()) : defaultPreferences;
}
