import type { DossierDocument, ExchangeDocument, MemberDocument } from '@sos/contracts/assistant-documents';
import type { Meter } from '@sos/domain/assistant/meter';
import type { Letter } from '@sos/domain/assistant/outbox';
import type { Turns } from '@sos/simulation/kernel/engine';
import { transact } from '@sos/simulation/kernel/transactions';
import { isDeepStrictEqual } from 'node:util';
import type { Dossiers, Exchanges, Letters, Listed, ListQuery, Members, Onces } from '../assistant/ports.ts';
import { calmTurns } from './calm-turns.ts';

/** What the assistant keeps, in memory; what counts calls as a transaction has it. */
export class MemoryAssistant {
  readonly memberMap = new Map<string, MemberDocument>();
  readonly dossierMap = new Map<string, DossierDocument>();
  readonly textMap = new Map<string, Map<string, string>>();
  readonly exchangeMap = new Map<string, ExchangeDocument>();
  readonly meterMap = new Map<string, Meter>();
  readonly onceMap = new Map<string, number>();

  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  /** What use cases need of it. */
  get ports() {
    const { members, dossiers, exchanges, onces } = this;
    return { members, dossiers, exchanges, onces };
  }

  readonly members: Members = {
    read: async (uid) => this.memberMap.get(uid),
    change: async (uid, decide) => put(this.memberMap, uid, decide(this.memberMap.get(uid))),
  };

  readonly dossiers: Dossiers = {
    read: async (id) => withId(this.dossierMap, id),
    page: async (ownerId, query) =>
      pageOf(
        this.#dossiersOf(ownerId).toSorted((one, other) => other.changedAt - one.changedAt),
        query,
      ),
    change: async (id, decide, text) => {
      const before = this.dossierMap.get(id);
      const after = decide(before);
      put(this.dossierMap, id, after);
      if (after && text) this.#putText(id, text);
      return after ?? before;
    },
    texts: async (id) => [...(this.textMap.get(id) ?? [])].map(([fileId, text]) => ({ fileId, text })),
    text: async (id, fileId) => this.textMap.get(id)?.get(fileId),
    remove: async (id) => {
      for (const [exchangeId, { dossierId }] of this.exchangeMap)
        if (dossierId === id) this.exchangeMap.delete(exchangeId);
      this.textMap.delete(id);
      this.dossierMap.delete(id);
    },
    dueBy: async (now, limit) => this.#ids(({ deleteAfter }) => deleteAfter <= now).slice(0, limit),
    ofOwner: async (owner, limit) => this.#ids(({ ownerId }) => ownerId === owner).slice(0, limit),
  };

  readonly exchanges: Exchanges = {
    read: async (id) => withId(this.exchangeMap, id),
    meter: async (uid) => this.meterMap.get(uid),
    forgetMeter: async (uid) => void this.meterMap.delete(uid),
    count: async ({ uid, id }, decide) => {
      const read = () => ({
        member: this.memberMap.get(uid),
        meter: this.meterMap.get(uid),
        exchange: this.exchangeMap.get(id),
      });
      await transact(this.#turns, {
        read,
        decide,
        isCurrent: (seen) => isDeepStrictEqual(seen, read()),
        write: ({ meter, exchange }) => {
          put(this.meterMap, uid, meter);
          put(this.exchangeMap, id, exchange);
        },
      });
    },
    change: async (id, decide) => {
      const before = this.exchangeMap.get(id);
      if (before) this.exchangeMap.set(id, decide(before));
    },
    ofDossier: async (ownerId, dossierId, limit) =>
      this.#exchangesOf(ownerId)
        .filter((each) => each.dossierId === dossierId)
        .slice(0, limit),
    page: async (ownerId, query) =>
      pageOf(
        this.#exchangesOf(ownerId).filter(
          ({ isKept, words }) => (!query.kept || isKept) && (query.word === undefined || words.includes(query.word)),
        ),
        query,
      ),
    answeredSince: async (ownerId, since) =>
      this.#exchangesOf(ownerId).filter(({ answeredAt }) => answeredAt !== null && answeredAt >= since),
  };

  readonly onces: Onces = {
    first: async (kind, id, until) => {
      const isFirst = !this.onceMap.has(`${kind} ${id}`);
      this.onceMap.set(`${kind} ${id}`, until);
      return isFirst;
    },
    knows: async (kind, id) => this.onceMap.has(`${kind} ${id}`),
    sweep: async (now) => {
      const over = [...this.onceMap].filter(([, until]) => until <= now);
      for (const [id] of over) this.onceMap.delete(id);
      return over.length;
    },
  };

  #putText(id: string, { fileId, text }: { readonly fileId: string; readonly text: string | null }): void {
    const texts = this.textMap.get(id) ?? new Map<string, string>();
    if (text === null) texts.delete(fileId);
    else texts.set(fileId, text);
    this.textMap.set(id, texts);
  }

  #ids(wanted: (dossier: DossierDocument) => boolean): string[] {
    return [...this.dossierMap].filter(([, dossier]) => wanted(dossier)).map(([id]) => id);
  }

  #dossiersOf(owner: string) {
    return [...this.dossierMap].flatMap(([id, dossier]) => (dossier.ownerId === owner ? [{ ...dossier, id }] : []));
  }

  #exchangesOf(owner: string) {
    const own = [...this.exchangeMap].flatMap(([id, each]) => (each.ownerId === owner ? [{ ...each, id }] : []));
    return own.toSorted((one, other) => other.askedAt - one.askedAt);
  }
}

export class MemoryLetters implements Letters {
  readonly map = new Map<string, Letter>();

  read: Letters['read'] = async (subject) => this.map.get(subject);
  change: Letters['change'] = async (subject, decide) => {
    const before = this.map.get(subject);
    const after = decide(before);
    put(this.map, subject, after);
    return after ?? before;
  };
  dueBy: Letters['dueBy'] = async (now, limit) => {
    const due = [...this.map].filter(([, { dueAt }]) => dueAt !== null && dueAt <= now);
    return due
      .toSorted(([, one], [, other]) => (one.dueAt ?? 0) - (other.dueAt ?? 0))
      .map(([id]) => id)
      .slice(0, limit);
  };
  heardMembers: Letters['heardMembers'] = async (query) => {
    const members = [...this.map].filter(([, { word }]) => word.kind === 'member' || word.kind === 'erased');
    const items = members.map(([id, { word, heard }]) => ({ id, uid: word.uid, heard }));
    const page = pageOf(
      items.toSorted((one, other) => (one.uid < other.uid ? -1 : 1)),
      query,
    );
    return { ...page, items: page.items.map(({ uid, heard }) => ({ uid, heard })) };
  };
}

function put<T>(map: Map<string, T>, id: string, value: T | undefined): void {
  if (value !== undefined) map.set(id, value);
}

function withId<T extends object>(map: ReadonlyMap<string, T>, id: string): (T & { readonly id: string }) | undefined {
  const found = map.get(id);
  return found && { ...found, id };
}

function pageOf<T extends { readonly id: string }>(all: readonly T[], { cursor, limit }: ListQuery): Listed<T> {
  const from = cursor === null ? 0 : all.findIndex(({ id }) => id === cursor) + 1;
  const items = all.slice(from, from + limit);
  return { items, next: items.length === limit ? (items.at(-1)?.id ?? null) : null };
}
