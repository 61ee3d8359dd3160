import type { ReplyName } from '@sos/domain/telegram/update';

/** What the bot says in one language. */
export interface TelegramWords {
  /** Answers to whoever writes to it, who may be anybody. */
  readonly replies: Readonly<Record<ReplyName, string>>;
}
