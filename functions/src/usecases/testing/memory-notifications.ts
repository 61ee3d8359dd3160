import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { AuditRecord } from '@sos/contracts/audit';
import { type Delivery, deliveryId } from '@sos/domain/notifications/delivery';
import { type Notice, noticeId } from '@sos/domain/notifications/notice';
import { zoneOfCountry } from '@sos/domain/notifications/country-zone';
import { defaultPreferences, type Preferences } from '@sos/domain/notifications/preferences';
import type { Locale } from '@sos/domain/shared/locale';
import { type Bell, type Deliveries, MOST_DEVICES, type PushTokens, type Recipients } from '../notifications/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

interface Rung extends Notice {
  readonly createdAt: number;
  readonly readAt: number | null;
}

/** Where everybody lives. */
const COUNTRY = 'PT';

/** What the use cases of notifications keep, with transactions as Firestore has them. */
export class MemoryNotifications {
  readonly rung = new Collection<Rung>();
  readonly sendings = new Collection<Delivery>();
  /** Everybody there is, with their language. */
  readonly people = new Map<string, Locale>();
  /** What admins did, by the ids of the entries. */
  readonly trail = new Collection<AuditRecord>();
  readonly #letters = new Collection<string>();
  readonly #preferences = new Map<string, Preferences>();
  readonly #devices = new Map<string, { readonly uid: string; readonly savedAt: number }>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  /** Ids of deliveries, each time that they died. */
  get deadLetters(): string[] {
    return this.#letters.list();
  }

  get ports() {
    const { bell, deliveries, recipients, pushTokens } = this;
    return { bell, deliveries, recipients, pushTokens };
  }

  readonly bell: Bell = {
    ring: async (notice, at) => {
      const id = noticeId(notice);
      if (this.rung.get(id)) return;
      const { text, recipientId, cause, facts } = notice;
      this.rung.set(id, { text, recipientId, cause, facts, createdAt: at, readAt: null });
    },
    markRead: async (recipientId, ids, at) => {
      for (const id of ids) {
        const item = this.rung.get(id);
        if (item?.recipientId === recipientId && item.readAt === null) this.rung.set(id, { ...item, readAt: at });
      }
    },
  };

  readonly deliveries: Deliveries = {
    createIfAbsent: async (id, delivery) => {
      const known = this.sendings.get(id);
      if (!known) this.sendings.set(id, delivery);
      return known ?? delivery;
    },
    change: (id, decide) => this.#change(id, decide),
    changeAsAdmin: (id, decide, auditOf) => this.#change(id, decide, auditOf),
    overdue: async (dueBefore, query) => {
      const found = this.#sendingsBy(({ status, dueAt }) => (status === 'queued' ? dueAt : null));
      return pageOf(found, ({ at }) => at < dueBefore, query);
    },
    toCheck: async (before, query) =>
      pageOf(
        this.#sendingsBy(({ checkAt }) => checkAt),
        ({ at }) => at < before,
        query,
      ),
  };

  readonly recipients: Recipients = {
    find: async (uid) => {
      const locale = this.people.get(uid);
      const preferences = this.#preferences.get(uid) ?? defaultPreferences;
      const timeZone = preferences.timeZone ?? zoneOfCountry(COUNTRY);
      return locale && { locale, preferences: { ...preferences, timeZone } };
    },
    savePreferences: async (uid, preferences) => void this.#preferences.set(uid, preferences),
  };

  readonly pushTokens: PushTokens = {
    save: async (uid, token, at) => {
      this.#devices.set(token, { uid, savedAt: at });
      const tooMany = (await this.pushTokens.of(uid)).slice(MOST_DEVICES);
      for (const old of tooMany) this.#devices.delete(old);
    },
    remove: async (uid, token) => {
      if (this.#devices.get(token)?.uid === uid) this.#devices.delete(token);
    },
    of: async (uid) => {
      const own = [...this.#devices].filter(([, device]) => device.uid === uid);
      return own.toSorted(([, one], [, other]) => other.savedAt - one.savedAt).map(([token]) => token);
    },
  };

  /** Those that have such an instant, by it. */
  #sendingsBy(instantOf: (delivery: Delivery) => number | null): { readonly id: string; readonly at: number }[] {
    const found = this.sendings.list().flatMap((delivery) => {
      const at = instantOf(delivery);
      return at === null ? [] : [{ id: deliveryId(delivery, delivery.channel), at }];
    });
    return found.toSorted((one, other) => one.at - other.at);
  }

  #change(
    id: string,
    decide: (delivery: Delivery) => Delivery | undefined,
    auditOf?: (before: Delivery, after: Delivery) => AuditRecord,
  ): Promise<Delivery | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const delivery = transaction.get(this.sendings, id);
      const becomes = delivery && decide(delivery);
      if (!becomes || becomes === delivery) return delivery;
      if (becomes.status === 'dead') transaction.set(this.#letters, `${id}_${becomes.replays}`, id);
      const audit = auditOf?.(delivery, becomes);
      if (audit) transaction.set(this.trail, audit.id, audit);
      transaction.set(this.sendings, id, becomes);
      return becomes;
    });
  }
}
