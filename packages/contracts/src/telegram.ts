import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { idSchema, instantSchema } from './shared.ts';
import { storedObject } from './stored.ts';

/** `telegram_links/{uid}`: the chat of an account. */
export const telegramLinkSchema = storedObject({
  chatId: z.string(),
  linkedAt: instantSchema,
  /** Before this no withdrawal is confirmed there; null for one that an older release linked. */
  confirmsFrom: instantSchema.nullable().default(null),
});

export const telegramLinkMarks: MarksOf<z.infer<typeof telegramLinkSchema>> = {
  chatId: 'owner: deleted',
  linkedAt: 'owner: deleted',
  confirmsFrom: 'owner: deleted',
};

/** `telegram_chats/{chatId}`: that a chat is of one account. */
export const telegramChatSchema = storedObject({ uid: idSchema });

export const telegramChatMarks: MarksOf<z.infer<typeof telegramChatSchema>> = { uid: 'owner: deleted' };

/** `telegram_requests/{uid}`: the link into the bot that an account was given last. */
export const telegramRequestSchema = storedObject({
  digest: z.string(),
  until: instantSchema,
  takenBy: z.string().nullable(),
  lastChat: z.string().nullable().default(null),
  lastConfirmsFrom: instantSchema.nullable().default(null),
});

export const telegramRequestMarks: MarksOf<z.infer<typeof telegramRequestSchema>> = {
  digest: 'owner: deleted, hidden',
  until: 'owner: deleted',
  takenBy: 'owner: deleted',
  lastChat: 'owner: deleted',
  lastConfirmsFrom: 'owner: deleted',
};

/** `telegram_updates/{id}`: that an update is being followed, or was. */
export const telegramUpdateSchema = storedObject({ leasedUntil: instantSchema, endedAt: instantSchema.nullable() });

const own = { region: 'europe-west2', access: 'member', resources: 'user' } as const;

export const telegramCallables = {
  /** A link into the bot that binds the chat it is opened in, once. `changed` for an account that has a chat. */
  generateTelegramLink: callable({
    ...own,
    limits: ['telegram_links'],
    input: z.strictObject({}),
    output: z.strictObject({ url: z.url(), expiresAt: instantSchema }),
    refusals: ['changed'],
  }),
  /** Since when the account has a chat; null when it has none. */
  getTelegramLink: callable({
    ...own,
    input: z.strictObject({}),
    output: z.strictObject({ linkedAt: instantSchema.nullable() }),
    refusals: [],
  }),
  /** Gives the chat up, if the account has one. */
  unlinkTelegram: callable({
    ...own,
    recent: true,
    input: z.strictObject({}),
    output: z.strictObject({}),
    refusals: ['sign_in_again'],
  }),
};
