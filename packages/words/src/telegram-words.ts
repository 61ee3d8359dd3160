import type { PressOutcome, ReplyName } from '@sos/domain/telegram/update';

/** What the bot says in one language. */
export interface TelegramWords {
  /** Answers to whoever writes to it, who may be anybody. */
  readonly replies: Readonly<Record<ReplyName, string>>;
  /** What an affiliate is asked about a withdrawal, with `{amount}`, the two buttons, and what the question becomes. */
  readonly withdrawal: Readonly<Record<'question' | 'yes' | 'no' | PressOutcome, string>>;
}
