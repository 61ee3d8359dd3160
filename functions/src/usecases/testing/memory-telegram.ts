import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import { arrive, inPlaceOf, type LinkRequest, takenRequest } from '@sos/domain/telegram/link';
import type { TelegramLinks, Updates } from '../telegram/ports.ts';
import { calmTurns } from './calm-turns.ts';

const LEASE = 60_000;

/** Accounts with their chats, and the updates that were followed, with transactions as Firestore has them. */
export class MemoryTelegram {
  readonly chats = new Collection<string>();
  readonly owners = new Collection<string>();
  readonly since = new Collection<number>();
  readonly confirming = new Collection<number>();
  readonly requests = new Collection<LinkRequest>();
  readonly followed = new Collection<{ readonly leasedUntil: number; readonly endedAt: number | null }>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  readonly links: TelegramLinks = {
    request: (uid, request) =>
      runTransaction(this.#turns, (transaction) => {
        if (transaction.get(this.chats, uid) !== undefined) return false;
        transaction.set(this.requests, uid, inPlaceOf(transaction.get(this.requests, uid), request));
        return true;
      }),
    arrive: (digest, chatId, now) => this.#arrive(digest, chatId, now),
    ownerOf: async (chatId) => this.owners.get(chatId),
    chatOf: async (uid) => this.chats.get(uid),
    confirmsFrom: async (uid) => this.confirming.get(uid),
    linkedAt: async (uid) => this.since.get(uid),
    unlink: (uid, chatId) =>
      runTransaction(this.#turns, (transaction) => {
        const known = transaction.get(this.chats, uid);
        if (known === undefined || (chatId ?? known) !== known) return false;
        transaction.delete(this.chats, uid);
        transaction.delete(this.owners, known);
        transaction.delete(this.since, uid);
        transaction.delete(this.confirming, uid);
        return true;
      }),
  };

  readonly updates: Updates = {
    begin: (id, now) =>
      runTransaction(this.#turns, (transaction) => {
        const known = transaction.get(this.followed, String(id));
        if (known && known.endedAt !== null) return 'seen';
        if (known && now < known.leasedUntil) return 'busy';
        transaction.set(this.followed, String(id), { leasedUntil: now + LEASE, endedAt: null });
        return 'mine';
      }),
    end: async (id, now) => this.followed.set(String(id), { leasedUntil: now, endedAt: now }),
  };

  #arrive(digest: string, chatId: string, now: number): ReturnType<TelegramLinks['arrive']> {
    return runTransaction(this.#turns, (transaction) => {
      const uid = this.requests.entries().find(([, each]) => each.digest === digest)?.[0];
      const request = uid === undefined ? undefined : transaction.get(this.requests, uid);
      if (uid === undefined || !request) return { outcome: 'spent', uid: undefined };
      const ownerOfChat = transaction.get(this.owners, chatId);
      const chatOfOwner = transaction.get(this.chats, uid);
      const outcome = arrive({ uid, request, chatId, ownerOfChat, chatOfOwner }, now);
      if (outcome === 'linked') {
        const { confirmsFrom, after } = takenRequest(request, chatId, now);
        transaction.set(this.requests, uid, after);
        transaction.set(this.confirming, uid, confirmsFrom);
        transaction.set(this.chats, uid, chatId);
        transaction.set(this.owners, chatId, uid);
        transaction.set(this.since, uid, now);
      }
      return { outcome, uid };
    });
  }
}
