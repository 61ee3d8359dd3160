import { readDocumentOnce } from '@sos/browser/live/read-once';
import { preferencesDocumentSchema } from '@sos/contracts/notifications';
import { browserPaths } from '@sos/contracts/browser-paths';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import type { Preferences } from '@sos/domain/notifications/preferences';

/** What a person has chosen; everything, as long as they have chosen nothing. */
export async function readPreferences(uid: string): Promise<Preferences> {
  const stored = await readDocumentOnce(browserPaths.notificationPreferences(uid));
  return stored ? preferencesDocumentSchema.parse(stored) : defaultPreferences;
}
