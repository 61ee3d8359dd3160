import { noFacts, type Notice } from '../notifications/notice.ts';
import type { Instant } from '../shared/instant.ts';

interface Link {
  readonly linkedAt: Instant;
}

/** What somebody is told of a link with Telegram, and of its end: whoever has their password could have made it. */
export function linkNotice(uid: string, before: Link | undefined, after: Link | undefined): Notice | undefined {
  const about = { recipientId: uid, facts: noFacts };
  if (after && !before) return { ...about, text: 'telegram_linked', cause: `telegram-${after.linkedAt}` };
  if (before && !after) return { ...about, text: 'telegram_unlinked', cause: `telegram-ended-${before.linkedAt}` };
  return undefined;
}
