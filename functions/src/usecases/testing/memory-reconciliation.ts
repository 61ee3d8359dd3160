import type { AuditRecord } from '@sos/contracts/audit';
import type { DifferenceBook, Differences, Finding, KeptDifference, PaperStore, Run, Runs } from '../journal/ports.ts';
import type { MemoryPayments } from './memory-payments.ts';
import type { MemoryTransfers } from './memory-transfers.ts';
import { pageOf } from './page-of.ts';

/** Runs of the reconciliation and what they found. */
export class MemoryReconciliation implements Runs, Differences, DifferenceBook {
  readonly runs = new Map<string, Run>();
  readonly byId = new Map<string, KeptDifference>();
  readonly trail: AuditRecord[] = [];

  async latest(): Promise<Run | undefined> {
    return [...this.runs.values()].toSorted((one, other) => one.startedAt - other.startedAt).at(-1);
  }

  async begin(run: Run): Promise<boolean> {
    if (this.runs.has(run.id)) return false;
    this.runs.set(run.id, run);
    return true;
  }

  async save(run: Run, seen: Run): Promise<boolean> {
    if (this.runs.get(run.id)?.pages !== seen.pages) return false;
    this.runs.set(run.id, run);
    return true;
  }

  async note(finding: Finding, at: number): Promise<boolean> {
    const known = this.byId.get(finding.id);
    const { foundAt = at, explanation = null } = known ?? {};
    const isOpen = explanation === null;
    this.byId.set(finding.id, { ...finding, foundAt, seenAt: at, goneAt: null, isOpen, explanation });
    return !known;
  }

  async leave(id: string, at: number): Promise<void> {
    const known = this.byId.get(id);
    if (known) this.byId.set(id, { ...known, goneAt: at, isOpen: false });
  }

  async read(id: string): Promise<KeptDifference | undefined> {
    return this.byId.get(id);
  }

  open(query: Parameters<Differences['open']>[0]): ReturnType<Differences['open']> {
    return Promise.resolve(pageOf([...this.byId.values()], ({ isOpen }) => isOpen, query));
  }

  async list({ onlyOpen, after, limit }: Parameters<DifferenceBook['list']>[0]): ReturnType<DifferenceBook['list']> {
    const fitting = [...this.byId.values()].filter(({ isOpen }) => isOpen || !onlyOpen);
    const newest = fitting.toSorted((one, other) => other.foundAt - one.foundAt);
    const start = newest.findIndex(({ id }) => id === after) + 1;
    if (after !== undefined && start === 0) return undefined;
    const differences = newest.slice(start, start + limit);
    return { differences, next: differences.length === limit ? (differences.at(-1)?.id ?? null) : null };
  }

  async explain(id: string, decide: Parameters<DifferenceBook['explain']>[1]): Promise<boolean> {
    const known = this.byId.get(id);
    if (!known) return false;
    const { audit, ...explanation } = decide(known);
    this.byId.set(id, { ...known, explanation, isOpen: false });
    this.trail.push(audit);
    return true;
  }
}

/** What there is about payments, in memory. */
export function memoryPapers(payments: MemoryPayments, transfers: Pick<MemoryTransfers, 'byId'>): PaperStore {
  const paperOf = (id: string) => ({
    id,
    payment: payments.byId.get(id),
    transfer: transfers.byId.get(id),
    entries: payments.entries.list(({ paymentId }) => paymentId === id),
  });
  return {
    of: async (ids) => [...new Set(ids)].map(paperOf),
    settledIn: async ({ from, to }, query) => {
      const at = ({ settledAt }: { readonly settledAt: number | null }) => settledAt ?? -1;
      const sorted = payments.byId.list().toSorted((one, other) => at(one) - at(other));
      return pageOf(sorted, (each) => at(each) >= from && at(each) < to, query);
    },
  };
}
