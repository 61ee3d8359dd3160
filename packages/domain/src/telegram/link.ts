import type { Instant } from '../shared/instant.ts';
import { METHOD_FREEZE_MS } from '../withdrawals/method.ts';

/** The address by which somebody starts the bot with a word that it understands. */
export const startOf = (botUrl: string, word: string): string => `${botUrl}?start=${word}`;

/** How long a link into the bot leads to an account, in ms. */
const LINK_HOLDS = 15 * 60_000;

/** A link into the bot that an account was given last; an earlier one leads nowhere. */
export interface LinkRequest {
  /** Of the token that the link carries. */
  readonly digest: string;
  readonly until: Instant;
  /** The chat that came by it; null while none has. */
  readonly takenBy: string | null;
  /** The chat that the account had last, and from when a withdrawal could be confirmed there; null before the first. */
  readonly lastChat: string | null;
  readonly lastConfirmsFrom: Instant | null;
}

export const newLinkRequest = (digest: string, now: Instant): LinkRequest => ({
  digest,
  until: now + LINK_HOLDS,
  takenBy: null,
  lastChat: null,
  lastConfirmsFrom: null,
});

/** The request in place of an earlier one, of which it remembers the chat. */
export function inPlaceOf(before: LinkRequest | undefined, request: LinkRequest): LinkRequest {
  const lastChat = before?.lastChat ?? before?.takenBy ?? null;
  return { ...request, lastChat, lastConfirmsFrom: before?.lastConfirmsFrom ?? null };
}

/** The request once a chat has come by it: one in place of another confirms withdrawals only after the delay of an account. */
export function takenRequest(request: LinkRequest, chatId: string, now: Instant) {
  const { lastChat, lastConfirmsFrom } = request;
  const known = lastChat === chatId ? Math.max(now, lastConfirmsFrom ?? now) : now + METHOD_FREEZE_MS;
  const confirmsFrom = lastChat === null ? now : known;
  return { confirmsFrom, after: { ...request, takenBy: chatId, lastChat: chatId, lastConfirmsFrom: confirmsFrom } };
}

/**
 * What becomes of a chat that came by a link. `known`: it had come before. `spent`: the link leads nowhere any more.
 * `other_account`: the chat is of another account. `other_chat`: the account has another chat.
 */
export type LinkOutcome = 'linked' | 'known' | 'spent' | 'other_account' | 'other_chat';

export interface Arrival {
  readonly uid: string;
  readonly request: LinkRequest;
  readonly chatId: string;
  /** Whose the chat is. */
  readonly ownerOfChat: string | undefined;
  /** Which chat the account has. */
  readonly chatOfOwner: string | undefined;
}

/** A chat is of one account only, and an account has one chat only: neither is replaced before it is given up. */
export function arrive({ uid, request, chatId, ownerOfChat, chatOfOwner }: Arrival, now: Instant): LinkOutcome {
  const isOwn = ownerOfChat === uid && chatOfOwner === chatId;
  if (request.takenBy !== null) return request.takenBy === chatId && isOwn ? 'known' : 'spent';
  if (now >= request.until) return 'spent';
  if (isOwn) return 'known';
  if (ownerOfChat !== undefined) return 'other_account';
  return chatOfOwner === undefined ? 'linked' : 'other_chat';
}
