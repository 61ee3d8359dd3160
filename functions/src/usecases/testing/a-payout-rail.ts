import type { RailWord } from '@sos/domain/withdrawals/events';
import type { PayoutRail } from '../withdrawals/ports.ts';

type State = 'awaiting_funding' | 'under_way' | 'paid' | 'returned';

/** A rail that makes one transfer a key and brings it where the test says. */
export class MemoryPayoutRail implements PayoutRail {
  readonly transfers = new Map<string, { readonly railId: string; state: State }>();
  /** How each transfer begins. */
  begins: State = 'awaiting_funding';
  /** What it refuses everything with; undefined while it refuses nothing. */
  refuses: RailWord | undefined;

  async prepare(): ReturnType<PayoutRail['prepare']> {
    return this.refuses ? { word: this.refuses } : { prepared: { quoteId: 'quote' } };
  }

  async send({ key }: Parameters<PayoutRail['send']>[0]): Promise<RailWord> {
    const known = this.transfers.get(key) ?? { railId: `t-${this.transfers.size + 1}`, state: this.begins };
    this.transfers.set(key, known);
    return wordOf(known);
  }

  async forget(): Promise<void> {}

  async look({ railId }: Parameters<PayoutRail['look']>[0]): Promise<RailWord> {
    const known = [...this.transfers.values()].find((each) => each.railId === railId);
    if (!known) throw new Error(`there is no transfer ${railId}`);
    return wordOf(known);
  }

  bring(state: State): void {
    for (const transfer of this.transfers.values()) transfer.state = state;
  }
}

function wordOf({ railId, state }: { readonly railId: string; readonly state: State }): RailWord {
  if (state === 'paid') return { state, railId, fee: 90, received: 4600 };
  return state === 'returned' ? { state, railId, code: 'sent_back' } : { state, railId };
}
