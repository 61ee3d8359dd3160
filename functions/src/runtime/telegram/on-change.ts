import { telegramLinkDocuments } from '../../adapters/firestore/telegram/telegram-documents.ts';
import { linkNotice } from '@sos/domain/telegram/notices';
import { makeFollowLinking } from '../../usecases/telegram/follow-linking.ts';
import type { DocumentHandler } from '../document-trigger.ts';
import { notificationPorts, notify } from '../notifications/wiring.ts';

const wantTelegram = makeFollowLinking(notificationPorts);

const tellOfLink: DocumentHandler = async ({ id, before, after }) => {
  const [was, is] = [before, after].map((snapshot) => snapshot && telegramLinkDocuments.parse(snapshot));
  if (is && !was) await wantTelegram(id);
  const notice = linkNotice(id, was, is);
  if (notice) await notify(notice);
};

/** What waits for a chatter who links. */
const fillPiggyBank: DocumentHandler = async ({ id, after }) => {
  if (after) await (await import('../challenges/wiring.ts')).piggyBanks.fill(id);
};

/** What follows from a link with Telegram, or from its end, for its dispatcher. */
export const onTelegramLink: readonly DocumentHandler[] = [tellOfLink, fillPiggyBank];
