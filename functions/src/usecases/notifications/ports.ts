import type { AuditRecord } from '@sos/contracts/audit';
import type { CallSession } from '@sos/domain/calls/session';
import type { Delivery } from '@sos/domain/notifications/delivery';
import type { AccountText, Message, Notice } from '@sos/domain/notifications/notice';
import type { OuterChannel, Preferences } from '@sos/domain/notifications/preferences';
import type { TextFate } from '@sos/domain/notifications/sms-faults';
import type { News } from '@sos/domain/telegram/news';
import type { Instant } from '@sos/domain/shared/instant';
import type { Locale } from '@sos/domain/shared/locale';
import type { Page, PageQuery } from '../shared/ports.ts';

/** What people read behind the bell. */
export interface Bell {
  /** Shows the notice, once, however often it comes. */
  ring(notice: Notice, at: Instant): Promise<void>;
  /** Marks those of the recipient's that are not read yet; whatever is not theirs stays as it is. */
  markRead(recipientId: string, ids: readonly string[], at: Instant): Promise<void>;
}

export interface Deliveries {
  /** Writes the delivery unless one of its id exists; returns the one that is stored. */
  createIfAbsent(id: string, delivery: Delivery): Promise<Delivery>;
  /**
   * Decides and writes as one step; `decide` may run more than once and returns undefined to leave all as it is. Keeps a
   * dead letter of each delivery that dies. Returns the delivery as it is then, undefined when there is none.
   */
  change(id: string, decide: (delivery: Delivery) => Delivery | undefined): Promise<Delivery | undefined>;
  /** The same, for an admin's deed: what it changes is written with the entry that `auditOf` makes of before and after. */
  changeAsAdmin(
    id: string,
    decide: (delivery: Delivery) => Delivery | undefined,
    auditOf: (before: Delivery, after: Delivery) => AuditRecord,
  ): Promise<Delivery | undefined>;
  /** Ids of queued deliveries that were due before the instant. Oldest first. */
  overdue(dueBefore: Instant, query: PageQuery): Promise<Page>;
  /** Ids of deliveries whose carrier was to be asked before the instant. The longest waiting first. */
  toCheck(before: Instant, query: PageQuery): Promise<Page>;
}

export interface Recipient {
  readonly locale: Locale;
  readonly preferences: Preferences;
}
export interface Recipients {
  /** Undefined when there is no such person. */
  find(uid: string): Promise<Recipient | undefined>;
  savePreferences(uid: string, preferences: Preferences): Promise<void>;
}

export interface Address {
  readonly address: string;
  /** Whether it has been shown to be the person's own. */
  readonly verified: boolean;
}
export interface Addresses {
  /** Where the message is sent to; none where nothing can be. Throws VendorUnavailableError. */
  find(uid: string, message: Message): Promise<readonly Address[]>;
}

export const MOST_DEVICES = 10;

/** The devices that people are told by. */
export interface PushTokens {
  /** Keeps the token as the person's own, whosever it was; beyond MOST_DEVICES the oldest is forgotten. */
  save(uid: string, token: string, at: Instant): Promise<void>;
  /** Forgets it if it is the person's. */
  remove(uid: string, token: string): Promise<void>;
  /** The newest first. */
  of(uid: string): Promise<readonly string[]>;
}

/** What lets whoever holds it do one thing, once: the link of a mail carries it. */
export interface ActionCode {
  readonly mode: string;
  readonly code: string;
}
/** What a mail about an account needs besides its words. */
export interface Enclosure {
  /** Not always the address that the account has. */
  readonly to: Address;
  readonly code: ActionCode | null;
  /** What somebody of ours wrote for this mail. */
  readonly answer?: string;
  readonly news?: News;
}
/** Undefined when the mail is no longer wanted. Throws VendorUnavailableError. */
export type Enclose = (
  message: Message & { readonly text: AccountText },
  to: Address,
) => Promise<Enclosure | undefined>;

/** What the mail of an answer to a request for help says; undefined when there is no such answer. */
export type AnswerOf = (message: Message) => Promise<string | undefined>;

/** What is written in a chat; undefined when there is nothing to say any more. */
export type NewsOf = (message: Message) => Promise<News | undefined>;

export interface Letter {
  /** The same for each try, so that who receives it twice can tell. */
  readonly id: string;
  readonly notice: Message;
  /** Since when it was to be sent. */
  readonly since: Instant;
  readonly recipient: Recipient;
  readonly to: Address;
  readonly code: ActionCode | null;
  readonly answer?: string;
  readonly news?: News;
}
/** Sends one notice by one channel. Throws VendorUnavailableError, SendRefusedError and AddressGoneError. */
export interface Sender {
  send(letter: Letter): Promise<void>;
}
export type Senders = Readonly<Record<OuterChannel, Sender>>;

/** What was sent, and to whom. */
export type SentLetter = Pick<Letter, 'notice' | 'recipient' | 'since'> & { readonly to: readonly Address[] };
/** What the carrier of SMS itself says of them. */
export interface TextFates {
  /**
   * What became of the messages of these words: when all of them came back, why the newest did. The sid is of one of
   * them, as somebody said. Throws VendorUnavailableError and SendRefusedError.
   */
  fateOf(letter: SentLetter, sid: string | undefined): Promise<TextFate>;
}

/** It will not be taken, and would not be the next time. */
export class SendRefusedError extends Error {
  override readonly name = 'SendRefusedError';
}

/** Nobody is reached by the address any more, and whoever sends has forgotten it. */
export class AddressGoneError extends Error {
  override readonly name = 'AddressGoneError';
}

export interface CallSessions {
  read(id: string): Promise<CallSession | undefined>;
}
