import { withTelegram } from '@sos/domain/notifications/preferences';
import type { Recipients } from '../notifications/ports.ts';

/** Whoever links their account is told by Telegram from then on, unless they have chosen otherwise. */
export function makeFollowLinking({ recipients }: { readonly recipients: Recipients }) {
  return async (uid: string): Promise<void> => {
    const recipient = await recipients.find(uid);
    if (!recipient) return;
    const preferences = withTelegram(recipient.preferences);
    if (preferences !== recipient.preferences) await recipients.savePreferences(uid, preferences);
  };
}
