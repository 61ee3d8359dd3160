import { balancesOf, imbalance } from '@sos/domain/journal/posting';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import type { Journal, KeptBalances } from './ports.ts';

const PAGE = 500;
/** Longer than any write of an entry may take after its instant, in ms. */
const SETTLED_AFTER = 15 * 60_000;
/** How long a run goes on, in ms. */
const BUDGET_MS = 120_000;

export interface KeepBalancesNeeds {
  readonly journal: Journal;
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

/** Adds what is new in the journal to the balances that are kept. An alert tells when they no longer add up to nothing. */
export function makeKeepBalances({ journal, alerts, clock, log }: KeepBalancesNeeds) {
  return async (): Promise<KeptBalances> => {
    const before = clock.now() - SETTLED_AFTER;
    const until = clock.now() + BUDGET_MS;
    for (;;) {
      const known = await journal.balances();
      const entries = await journal.entries({ after: known.upTo, before, limit: PAGE });
      const last = entries.at(-1);
      if (!last) return known;
      const added = { balances: balancesOf(entries, known.balances), upTo: { at: last.at, id: last.id } };
      if (!(await journal.keep(added, known))) return known;
      const off = imbalance(added.balances);
      if (off) await alerts.raise({ kind: 'journal_unbalanced', key: last.id, detail: { currency: off } });
      log.info('journal_balances', { added: entries.length });
      if (entries.length < PAGE || clock.now() > until) return added;
    }
  };
}

/** The balances added up anew from the first entry, to hold those that are kept against. */
export function makeRecomputeBalances({ journal }: Pick<KeepBalancesNeeds, 'journal'>) {
  return async ({ upTo }: KeptBalances): Promise<KeptBalances> => {
    let found: KeptBalances = { balances: {}, upTo: null };
    while (upTo && found.upTo?.id !== upTo.id) {
      const entries = await journal.entries({ after: found.upTo, before: upTo.at + 1, limit: PAGE });
      const end = entries.findIndex(({ id }) => id === upTo.id);
      const counted = end < 0 ? entries : entries.slice(0, end + 1);
      const last = counted.at(-1);
      if (!last) break;
      found = { balances: balancesOf(counted, found.balances), upTo: { at: last.at, id: last.id } };
    }
    return found;
  };
}
