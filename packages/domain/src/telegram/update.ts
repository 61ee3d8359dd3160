/** What the bot is told of one private chat. */
export type Update = {
  readonly id: number;
  readonly chatId: string;
  /** The language of the person's Telegram, as its tag says. */
  readonly languageTag: string | undefined;
} & (
  | { readonly type: 'text'; readonly text: string }
  /** A button under a message was pressed. */
  | { readonly type: 'press'; readonly pressId: string; readonly messageId: number; readonly data: string }
  /** The person wants nothing from the bot any more. */
  | { readonly type: 'blocked' }
);

/** What the bot answers to somebody who writes to it. */
export const replyNames = [
  'linked',
  'spent',
  'other_account',
  'other_chat',
  'stopped',
  'help_linked',
  'help_unlinked',
  'led',
] as const;
export type ReplyName = (typeof replyNames)[number];

/** What became of a withdrawal about which a button was pressed. */
export type PressOutcome = 'confirmed' | 'cancelled' | 'too_late';
