import { isGone, type PayoutState, type RailPayout } from '@sos/domain/withdrawals/rail-payout';
import { beginningOf, type WithdrawalRail } from '@sos/domain/withdrawals/withdrawal';
import type { PayoutBook, PayoutPaperStore } from '../journal/payout-ports.ts';
import type { MemoryWithdrawals } from './memory-withdrawals.ts';
import { pageOf } from './page-of.ts';

const PAGE = 100;

/** A payout rail's own list, in pages. */
export class MemoryPayoutBook implements PayoutBook {
  readonly byId = new Map<string, RailPayout>();
  /** Called before each page and each transfer is told; what it throws is the rail's trouble. */
  onAsked: (about: string) => void = () => undefined;
  /** Names of lines that it writes as nobody knows them, on each page. */
  unread: readonly string[] = [];
  isEndless = false;
  readonly #rail: WithdrawalRail;

  constructor(rail: WithdrawalRail) {
    this.#rail = rail;
  }

  add(told: Omit<RailPayout, 'rail'>): void {
    this.byId.set(told.railId, { ...told, rail: this.#rail });
  }

  bring(railId: string, state: PayoutState): void {
    const known = this.byId.get(railId);
    if (!known || isGone(known)) throw new Error(`${railId} goes nowhere`);
    this.byId.set(railId, { ...known, state });
  }

  readonly list: PayoutBook['list'] = async ({ from, to }, after) => {
    this.onAsked('list');
    const found = [...this.byId.values()].filter(({ at }) => at >= from && at < to);
    const begin = Number(after ?? 0);
    const end = begin + PAGE;
    const next = end < found.length || this.isEndless ? String(end) : null;
    return { payouts: found.slice(begin, end), unread: this.unread, next };
  };

  readonly read: PayoutBook['read'] = async (railId) => {
    this.onAsked(railId);
    return this.byId.get(railId);
  };

  nameOf(key: string): string {
    return `name of ${key}`;
  }

  readonly asked: PayoutBook['asked'] = ({ order }) => {
    const told = order?.prepared?.['target'];
    return told === undefined ? null : Number(told);
  };
}

/** What there is about withdrawals, in memory. */
export function memoryPayoutPapers(withdrawals: MemoryWithdrawals): PayoutPaperStore {
  return {
    of: async (id) => {
      const withdrawal = withdrawals.byId.get(id);
      return withdrawal && { withdrawal, entries: withdrawals.entries.list(({ paymentId }) => paymentId === id) };
    },
    byRailId: (rail, railId) => withdrawals.byRailId(rail, railId),
    beginningWith: async (beginning) => withdrawals.byId.list(({ id }) => beginningOf(id) === beginning),
    changedIn: async ({ from, to }, query) => {
      const sorted = withdrawals.byId.list().toSorted((one, other) => one.changedAt - other.changedAt);
      return pageOf(sorted, ({ changedAt }) => changedAt >= from && changedAt < to, query);
    },
  };
}
