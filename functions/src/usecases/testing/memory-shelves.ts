import type { AuditRecord } from '@sos/contracts/audit';
import { type CameBy, emptyShelf, type Shelf } from '@sos/domain/articles/shelf';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { Readers, Shelves } from '../articles/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

const isSeen = {
  waiting: ({ articles }: Shelf) => articles.some(({ state }) => state === 'waiting'),
  counted: ({ articles }: Shelf) => articles.some(({ state }) => state === 'approved'),
} as const;

/** Articles of bloggers in memory, with the trail of admins. */
export class MemoryShelves implements Shelves {
  readonly byUid = new Collection<Shelf>();
  readonly trail: AuditRecord[] = [];

  async read(uid: string): Promise<Shelf | undefined> {
    return this.byUid.get(uid);
  }

  change(...[uid, decide, audit]: Parameters<Shelves['change']>): Promise<void> {
    return runTransaction(calmTurns, (transaction) => {
      transaction.set(this.byUid, uid, decide(transaction.get(this.byUid, uid) ?? emptyShelf));
      if (audit) this.trail.push(audit);
    });
  }

  async list({ view, after, limit }: Parameters<Shelves['list']>[0]) {
    if (after !== undefined && !this.byUid.get(after)) return undefined;
    const { ids, next } = this.#page(view, { limit, after: after ?? null });
    return { shelves: ids.map((uid) => ({ uid, shelf: this.byUid.get(uid) ?? emptyShelf })), next };
  }

  async counted(query: Parameters<Shelves['counted']>[0]) {
    return this.#page('counted', query);
  }

  #page(view: keyof typeof isSeen, query: Parameters<Shelves['counted']>[0]) {
    const all = this.byUid.entries().map(([id, shelf]) => ({ id, shelf }));
    const inOrder = all.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    return pageOf(inOrder, ({ shelf }) => isSeen[view](shelf), query);
  }
}

/** What came by the links of bloggers, in memory. */
export class MemoryReaders implements Readers {
  readonly clicked = new Map<string, number>();
  came: readonly CameBy[] = [];

  async clicks(affiliateId: string, mark: string): Promise<number> {
    return this.clicked.get(`${affiliateId} ${mark}`) ?? 0;
  }

  async calls(): Promise<readonly CameBy[]> {
    return this.came;
  }
}
