import { paths } from '@sos/contracts/paths';
import { arrive, inPlaceOf, takenRequest } from '@sos/domain/telegram/link';
import type { TelegramLinks } from '../../../usecases/telegram/ports.ts';
import { db } from '../shared/db.ts';
import { type ReportCorrupt, reporting } from '../shared/documents.ts';
import { type Desk, optimistically } from '../shared/optimistic.ts';
import { telegramChatDocuments, telegramLinkDocuments, telegramRequestDocuments } from './telegram-documents.ts';

/** Accounts with their chats in `telegram_links` and `telegram_chats`, which are always written together. */
export function makeTelegramLinks(report: ReportCorrupt): TelegramLinks {
  const decided = <T>(decide: (desk: Desk) => Promise<T>) => reporting(report, () => optimistically(decide));
  return {
    request: (uid, request) =>
      decided(async (desk) => {
        const ref = telegramRequestDocuments.ref(uid);
        const [link, stored] = await desk.read(telegramLinkDocuments.ref(uid), ref);
        if (link?.exists) return false;
        const before = stored && telegramRequestDocuments.parse(stored);
        const after = inPlaceOf(before, request);
        if (before) telegramRequestDocuments.update(desk, ref, { before, after });
        else telegramRequestDocuments.create(desk, ref, after);
        return true;
      }),
    arrive: (...arrival) => decided((desk) => comeBy(desk, ...arrival)),
    ownerOf: (chatId) => reporting(report, async () => (await telegramChatDocuments.read(chatId))?.uid),
    chatOf: (uid) => reporting(report, async () => (await telegramLinkDocuments.read(uid))?.chatId),
    confirmsFrom: (uid) =>
      reporting(report, async () => {
        const link = await telegramLinkDocuments.read(uid);
        return link && (link.confirmsFrom ?? link.linkedAt);
      }),
    linkedAt: (uid) => reporting(report, async () => (await telegramLinkDocuments.read(uid))?.linkedAt),
    unlink: (uid, only) =>
      decided(async (desk) => {
        const ref = telegramLinkDocuments.ref(uid);
        const [stored] = await desk.read(ref);
        const link = stored && telegramLinkDocuments.parse(stored);
        if (!link || (only ?? link.chatId) !== link.chatId) return false;
        desk.remove(ref);
        desk.remove(telegramChatDocuments.ref(link.chatId));
        return true;
      }),
  };
}

async function comeBy(
  desk: Desk,
  ...[digest, chatId, now]: Parameters<TelegramLinks['arrive']>
): ReturnType<TelegramLinks['arrive']> {
  const [asked] = await desk.find(db().collection(paths.telegramRequests()).where('digest', '==', digest).limit(1));
  const request = asked && telegramRequestDocuments.parse(asked);
  if (!asked || !request) return { outcome: 'spent', uid: undefined };
  const uid = asked.id;
  const refs = [telegramLinkDocuments.ref(uid), telegramChatDocuments.ref(chatId)] as const;
  const [link, chat] = await desk.read(...refs);
  const ownerOfChat = chat && telegramChatDocuments.parse(chat)?.uid;
  const chatOfOwner = link && telegramLinkDocuments.parse(link)?.chatId;
  const outcome = arrive({ uid, request, chatId, ownerOfChat, chatOfOwner }, now);
  if (outcome === 'linked') {
    const { confirmsFrom, after } = takenRequest(request, chatId, now);
    telegramRequestDocuments.update(desk, asked.ref, { before: request, after });
    telegramLinkDocuments.create(desk, refs[0], { chatId, linkedAt: now, confirmsFrom });
    telegramChatDocuments.create(desk, refs[1], { uid });
  }
  return { outcome, uid };
}
