import { readDocumentOnce } from '@sos/browser/live/read-once';
import { preferencesDocumentSchema } from '@sos/contracts/notifications';
import { paths } from '@sos/contracts/paths';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Preferences } from '@sos/domain/notifications/preferences';

/** What a person has chosen; everything, as long as they have chosen nothing. */
export async function readPreferences(uid: string): Promise<Preferences> {
  const stored = await readDocumentOnce(paths.notificationPreferences(uid));
  return stored ? preferencesDocumentSchema.parse(stored) : defaultPreferences;
}
