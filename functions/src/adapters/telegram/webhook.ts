import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from '@sos/domain/telegram/update';
import { z } from 'zod';

const person = z.object({ id: z.int(), language_code: z.string().optional() });
const privateChat = z.object({ id: z.int(), type: z.literal('private') });
const writtenSchema = z.object({ message: z.object({ from: person, chat: privateChat, text: z.string() }) });
const pressedSchema = z.object({
  callback_query: z.object({
    id: z.string(),
    from: person,
    data: z.string(),
    message: z.object({ message_id: z.int(), chat: privateChat }),
  }),
});
const leftSchema = z.object({
  my_chat_member: z.object({
    from: person,
    chat: privateChat,
    new_chat_member: z.object({ status: z.literal('kicked') }),
  }),
});
const envelopeSchema = z.looseObject({ update_id: z.int().nonnegative() });

/** The updates that the bot is told of; what `setWebhook` is to be given. */
export const allowedUpdates = ['message', 'callback_query', 'my_chat_member'] as const;

/** Whether the header is the secret that Telegram was given. It takes as long for any header. */
export function isFromTelegram(header: string | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return secret !== '' && timingSafeEqual(digest(header ?? ''), digest(secret));
}

/** What an update says of a private chat; undefined for every other, of which nothing follows. */
export function readUpdate(rawBody: Buffer): Update | undefined {
  const envelope = envelopeSchema.safeParse(parsed(rawBody));
  if (!envelope.success) return undefined;
  const { update_id: id, ...rest } = envelope.data;
  const said = writtenIn(rest) ?? pressedIn(rest) ?? leftIn(rest);
  return said && { id, ...said };
}

type Said = Update extends infer U ? (U extends Update ? Omit<U, 'id'> : never) : never;

/** In a private chat the person and the chat have one id. */
function chatOf(from: z.infer<typeof person>, chat: z.infer<typeof privateChat>) {
  if (from.id !== chat.id) return undefined;
  return { chatId: String(chat.id), languageTag: from.language_code };
}

function writtenIn(rest: unknown): Said | undefined {
  const { data } = writtenSchema.safeParse(rest);
  const chat = data && chatOf(data.message.from, data.message.chat);
  return chat && { ...chat, type: 'text', text: data.message.text };
}

function pressedIn(rest: unknown): Said | undefined {
  const query = pressedSchema.safeParse(rest).data?.callback_query;
  const chat = query && chatOf(query.from, query.message.chat);
  return chat && { ...chat, type: 'press', pressId: query.id, messageId: query.message.message_id, data: query.data };
}

function leftIn(rest: unknown): Said | undefined {
  const left = leftSchema.safeParse(rest).data?.my_chat_member;
  const chat = left && chatOf(left.from, left.chat);
  return chat && { ...chat, type: 'blocked' };
}

function parsed(rawBody: Buffer): unknown {
  try {
    return JSON.parse(rawBody.toString('utf8'));
  } catch {
    return undefined;
  }
}
