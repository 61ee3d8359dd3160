import type { Handler } from '../shared/handler.ts';
import type { Recipients } from './ports.ts';

export interface UpdateNotificationPreferencesNeeds {
  readonly recipients: Recipients;
}

/** Keeps by which channels, of what and when the caller wants to be told. */
export function makeUpdateNotificationPreferences(
  needs: UpdateNotificationPreferencesNeeds,
): Handler<'updateNotificationPreferences'> {
  return async ({ uid }, preferences) => {
    await needs.recipients.savePreferences(uid, preferences);
    return {};
  };
}
