import { makeReconcile } from '@sos/functions/usecases/journal/reconcile';
import type { Run } from '@sos/functions/usecases/journal/ports';
import { aReconciledWorld } from '@sos/functions/usecases/testing/a-reconciled-world';
import { MemoryAlerts } from '@sos/functions/usecases/testing/memory-alerts';
import { MemoryReconciliation } from '@sos/functions/usecases/testing/memory-reconciliation';
import type { Movement, Papers } from '@sos/domain/journal/papers';

const START = Date.UTC(2026, 0, 5, 12);
/** Between two payments, in ms. */
const STEP = 10_000;
const PAGE = 100;
const NAME = 'template';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface One {
  readonly papers: Papers;
  readonly movements: readonly Movement[];
}

/** A call whose money was captured, given back in part and shared, of which everybody says the same. */
async function template(): Promise<string> {
  const world = aReconciledWorld(START);
  await world.settle({ id: NAME });
  const entries = world.payments.entries.list(({ paymentId }) => paymentId === NAME);
  const [payment, transfer] = [world.payments.byId.get(NAME), world.transfers.byId.get(NAME)];
  const papers = { id: NAME, payment, transfer, entries };
  return JSON.stringify({ papers, movements: world.told.stripe.movements });
}

/** Compares so many payments, of which none is kept anywhere: each is made when it is asked for. */
export async function reconcileMany(count: number, watch: (run: Run) => void) {
  const text = await template();
  const idOf = (index: number) => `p${String(index).padStart(9, '0')}`;
  const one = (index: number): One =>
    JSON.parse(text.replaceAll(NAME, idOf(index)).replaceAll(String(START), String(START + index * STEP))) as One;
  const indexAt = (at: number) => Math.min(count, Math.max(0, Math.ceil((at - START) / STEP)));
  const page = (from: number, to: number) =>
    Array.from({ length: Math.max(0, to - from) }, (_, add) => one(from + add));
  const kept = new MemoryReconciliation();
  const runs = {
    latest: () => kept.latest(),
    begin: (run: Run) => kept.begin(run),
    save: (run: Run, seen: Run) => {
      watch(run);
      return kept.save(run, seen);
    },
  };
  const paged = (span: { from: number; to: number }, after: string | null) => {
    const begin = after === null ? indexAt(span.from) : Number(after) + 1;
    const end = Math.min(begin + PAGE, indexAt(span.to));
    return { begin, end, next: end < indexAt(span.to) ? String(end - 1) : null };
  };
  const { reconcile } = makeReconcile({
    runs,
    differences: kept,
    alerts: new MemoryAlerts(),
    log: silent,
    clock: { now: () => START + count * STEP + 2 * 3_600_000 },
    papers: {
      of: async (ids) => ids.map((id) => one(Number(id.slice(1))).papers),
      settledIn: async (span, { after }) => {
        const { begin, end, next } = paged(span, after);
        return { ids: page(begin, end).map(({ papers }) => papers.id), next };
      },
    },
    journal: {
      entries: async ({ after, before, limit }) => {
        const begin = Math.max(0, Math.floor(((after?.at ?? 0) - START) / STEP));
        const some = page(begin, Math.min(begin + limit, indexAt(before)));
        const entries = some.flatMap(({ papers }) => papers.entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        const isBehind = ({ at, id }: { at: number; id: string }) =>
          after === null || at > after.at || (at === after.at && id > after.id);
        return entries.filter(isBehind).slice(0, limit);
      },
    },
    books: {
      paypal: { movements: null, truth: async () => undefined },
      stripe: {
        truth: async () => undefined,
        movements: async (span, after) => {
          const { begin, end, next } = paged(span, after);
          return { movements: page(begin, end).flatMap(({ movements }) => movements), next };
        },
      },
    },
  });
  await reconcile();
  return kept.latest();
}
