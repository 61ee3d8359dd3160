import type { RailWord } from '@sos/domain/withdrawals/events';
import type { PayoutState } from '@sos/domain/withdrawals/rail-payout';
import { beginningOf } from '@sos/domain/withdrawals/withdrawal';
import { MemoryPayoutBook } from '@sos/functions/usecases/testing/memory-payout-book';
import type { PayoutRail } from '@sos/functions/usecases/withdrawals/ports';
import type { World } from '../kernel/scenario.ts';

/** How long what was made ready serves, in ms. */
const SERVES = 30 * 60_000;
export const FEE = 85;
export const ARRIVES = 4600;

/** A rail that makes one transfer for one key, keeps a list of them, and quotes that serve for half an hour. */
export class PlayedRail implements PayoutRail {
  readonly book = new MemoryPayoutBook('wise');
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  async prepare(): ReturnType<PayoutRail['prepare']> {
    return { prepared: { target: String(ARRIVES), quotedAt: String(this.#world.clock.now()) } };
  }

  async send({ key, withdrawal, prepared }: Parameters<PayoutRail['send']>[0]): Promise<RailWord> {
    const name = this.book.nameOf(key);
    const known = this.#named(name);
    if (known) {
      this.#world.reached('rail: answered again by its key');
      return this.#word(known.railId);
    }
    const at = this.#world.clock.now();
    if (at - Number(prepared['quotedAt']) > SERVES) {
      this.#world.reached('rail: quote was past');
      return { state: 'expired', railId: null };
    }
    const railId = `t-${this.book.byId.size + 1}`;
    const told = { railId, name, beginning: beginningOf(withdrawal.id), amount: ARRIVES, currency: 'EUR', at };
    this.book.add({ ...told, state: 'awaiting_funding' });
    return this.#word(railId);
  }

  async forget(): Promise<void> {}

  async look({ railId }: Parameters<PayoutRail['look']>[0]): Promise<RailWord> {
    return this.#word(railId);
  }

  #named(name: string) {
    return [...this.book.byId.values()].find((each) => each.name === name);
  }

  #word(railId: string): RailWord {
    const state = this.book.byId.get(railId)?.state ?? 'cancelled';
    return words[state](railId);
  }
}

const words: Readonly<Record<PayoutState, (railId: string) => RailWord>> = {
  awaiting_funding: (railId) => ({ state: 'awaiting_funding', railId }),
  under_way: (railId) => ({ state: 'under_way', railId }),
  returning: (railId) => ({ state: 'returning', railId }),
  paid: (railId) => ({ state: 'paid', railId, fee: FEE, received: ARRIVES }),
  returned: (railId) => ({ state: 'returned', railId, code: 'funds_refunded' }),
  cancelled: (railId) => ({ state: 'refused', railId, code: 'cancelled', isAccount: false }),
};
