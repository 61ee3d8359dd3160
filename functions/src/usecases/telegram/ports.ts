import type { LinkOutcome, LinkRequest } from '@sos/domain/telegram/link';
import type { PressOutcome, ReplyName } from '@sos/domain/telegram/update';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';

/** Which account has which chat. */
export interface TelegramLinks {
  /** Keeps the request in place of an earlier one, whose chat it remembers; false, with nothing written, for an account that has a chat. */
  request(uid: string, request: LinkRequest): Promise<boolean>;
  /** Decides and writes as one step; `uid` is whose link it was, undefined when there is no such link. */
  arrive(
    digest: string,
    chatId: string,
    now: Instant,
  ): Promise<{ readonly outcome: LinkOutcome; readonly uid: string | undefined }>;
  ownerOf(chatId: string): Promise<string | undefined>;
  chatOf(uid: string): Promise<string | undefined>;
  /** From when a withdrawal is confirmed in the account's chat; undefined when it has none. */
  confirmsFrom(uid: string): Promise<Instant | undefined>;
  /** Since when the account has its chat; undefined when it has none. */
  linkedAt(uid: string): Promise<Instant | undefined>;
  /** Parts the account and its chat, or only that chat where one is named; false when there is nothing to part. */
  unlink(uid: string, chatId?: string): Promise<boolean>;
}

/** Which updates were followed. */
export interface Updates {
  /** `mine`: nobody else follows it for a while. `busy`: somebody does. `seen`: it was followed. */
  begin(id: number, now: Instant): Promise<'mine' | 'busy' | 'seen'>;
  end(id: number, now: Instant): Promise<void>;
}

/** What the bot says by itself. */
export interface Replies {
  /** Throws VendorUnavailableError; a chat that takes nothing any more is told nothing. */
  say(chatId: string, locale: Locale, reply: ReplyName): Promise<void>;
  /** Answers whoever came by somebody’s code with the address that it leads to. Throws VendorUnavailableError. */
  lead(chatId: string, locale: Locale, address: string): Promise<void>;
  /** Puts what became of a withdrawal in place of the question about it. Throws VendorUnavailableError. */
  conclude(
    question: { readonly chatId: string; readonly messageId: number },
    locale: Locale,
    outcome: PressOutcome,
  ): Promise<void>;
  /** Ends the waiting of a button that was pressed. Throws VendorUnavailableError. */
  settlePress(pressId: string): Promise<void>;
}

/** The token of a link, which cannot be guessed, and the digest by which it is known. */
export interface LinkTokens {
  make(): string;
  digestOf(token: string): string;
}

/** The language of an account; undefined when there is no such account. */
export type LocaleOf = (uid: string) => Promise<Locale | undefined>;

/** Who has registered. */
export interface Newcomers {
  /** Undefined when there is no such person any more. */
  find(uid: string): Promise<{ readonly role: string; readonly country: string } | undefined>;
  /** How many there were on a day, in UTC. */
  countOn(day: string): Promise<number>;
}
