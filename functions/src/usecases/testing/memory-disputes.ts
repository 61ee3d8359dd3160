import type { AuditRecord } from '@sos/contracts/audit';
import { type Dispute, isOpenDispute } from '@sos/domain/disputes/dispute';
import type { DisputeTransition } from '@sos/domain/disputes/next';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction } from '@sos/simulation/kernel/transactions';
import type { Disputes } from '../disputes/ports.ts';
import type { Page, PageQuery } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { pageOf } from './page-of.ts';

const sortBy = ({ dueBy, openedAt }: Dispute) => dueBy ?? openedAt;

/** Disputes in transactions that run again when another has changed what they read. */
export class MemoryDisputes implements Disputes {
  readonly byId = new Collection<Dispute>();
  /** What admins did. */
  readonly trail = new Collection<AuditRecord>();
  readonly #turns: Turns;

  constructor(turns: Turns = calmTurns) {
    this.#turns = turns;
  }

  async read(id: string): Promise<Dispute | undefined> {
    return this.byId.get(id);
  }

  createIfAbsent(dispute: Dispute): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      if (!transaction.get(this.byId, dispute.id)) transaction.set(this.byId, dispute.id, dispute);
    });
  }

  change(...[id, decide, auditOf]: Parameters<Disputes['change']>): Promise<DisputeTransition | undefined> {
    return runTransaction(this.#turns, (transaction) => {
      const before = transaction.get(this.byId, id);
      const transition = before && decide(before);
      if (!before || !transition?.changed) return transition;
      transaction.set(this.byId, id, transition.dispute);
      const audit = auditOf?.(before, transition.dispute);
      if (audit) transaction.set(this.trail, audit.id, audit);
      return transition;
    });
  }

  async open(query: PageQuery): Promise<Page> {
    return pageOf(this.byId.list(), isOpenDispute, query);
  }

  async list({ isOpen, after, limit }: Parameters<Disputes['list']>[0]): ReturnType<Disputes['list']> {
    const found = this.byId.list((dispute) => isOpenDispute(dispute) === isOpen);
    const sorted = found.toSorted((one, other) => (sortBy(one) - sortBy(other)) * (isOpen ? 1 : -1));
    const index = after === undefined ? -1 : sorted.findIndex(({ id }) => id === after);
    if (after !== undefined && index < 0) return undefined;
    const disputes = sorted.slice(index + 1, index + 1 + limit);
    return { disputes, next: disputes.length === limit ? (disputes.at(-1)?.id ?? null) : null };
  }
}
