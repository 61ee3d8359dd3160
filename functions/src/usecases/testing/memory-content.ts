import type { AuditRecord } from '@sos/contracts/audit';
import type { ContentKind } from '@sos/domain/content/content';
import { noProgress, type Progress } from '@sos/domain/content/progress';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { ContentBook, ManagedContent, ProgressBook } from '../content/ports.ts';
import { calmTurns } from './calm-turns.ts';

interface Item extends ManagedContent {
  readonly kind: ContentKind;
}

/** What is written for affiliates, with its trail. */
export class MemoryContent implements ContentBook {
  readonly byName = new Collection<Item>();
  readonly trail = new Map<string, AuditRecord>();
  readonly #turns: Turns;

  constructor(defaults: readonly Item[] = [], turns: Turns = calmTurns) {
    this.#turns = turns;
    for (const item of defaults) this.byName.set(`${item.kind}/${item.id}`, item);
  }

  async list(kind: ContentKind): Promise<readonly ManagedContent[]> {
    return this.byName.list((item) => item.kind === kind).map(withoutKind);
  }

  change(...[kind, id, decide]: Parameters<ContentBook['change']>): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const known = transaction.get(this.byName, `${kind}/${id}`);
      const { after, audit } = decide(known && withoutKind(known));
      transaction.set(this.byName, `${kind}/${id}`, { ...after, kind });
      this.trail.set(audit.id, audit);
    });
  }
}

function withoutKind({ kind: _kind, ...item }: Item): ManagedContent {
  return item;
}

/** How far people have come, by their ids and the modules’. */
export class MemoryProgress implements ProgressBook {
  readonly byUid = new Collection<Readonly<Record<string, Progress | undefined>>>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  async of(uid: string) {
    return this.byUid.get(uid) ?? {};
  }

  change(...[uid, moduleId, decide]: Parameters<ProgressBook['change']>): Promise<Progress> {
    return runTransaction(this.#turns, (transaction) => {
      const known = transaction.get(this.byUid, uid);
      const after = decide(known?.[moduleId] ?? noProgress);
      transaction.set(this.byUid, uid, { ...known, [moduleId]: after });
      return after;
    });
  }
}
