import type { Fault } from '@sos/simulation/kernel/faults';
import type { Turns } from '@sos/simulation/kernel/engine';
import { RailRefusedError } from '../payments/ports.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { PayoutItem, Payouts, PayoutWord } from '../transfers/ports.ts';
import { calmTurns } from './calm-turns.ts';

const day = 86_400_000;
const unavailable = (message: string) => new VendorUnavailableError(message, { certain: false });
const noFaults: readonly Fault[] = [];

interface MemoryPayoutsOptions {
  readonly clock?: Clock;
  readonly turns?: Turns;
}

interface Batch {
  readonly at: number;
  readonly itemId: string;
  readonly transferId: string;
  readonly tryNumber: number;
  readonly amount: number;
  word: PayoutWord;
}

/** Payouts as PayPal has them: a name is known for 30 days, and what is sent under it afterwards is sent again. */
export class MemoryPayouts implements Payouts {
  readonly batches: Batch[] = [];
  readonly asked: string[] = [];
  down = false;
  /** Acts, and then fails to answer. */
  loseAnswer = false;
  /** The code with which it refuses to send. */
  refuses: string | undefined;
  readonly #clock: Clock;
  readonly #turns: Turns;

  constructor({ clock = { now: () => 0 }, turns = calmTurns }: MemoryPayoutsOptions = {}) {
    this.#clock = clock;
    this.#turns = turns;
  }

  /** What is with the provider of one payment or on its way there, in minor units. */
  gone(transferId: string): number {
    const own = this.batches.filter((each) => each.transferId === transferId && each.word.state !== 'bounced');
    return own.reduce((sum, { amount, word }) => sum + (word.state === 'failed' ? 0 : amount), 0);
  }

  /** What has arrived, in minor units. */
  net(transferId: string): number {
    const own = this.batches.filter((each) => each.transferId === transferId && each.word.state === 'arrived');
    return own.reduce((sum, { amount }) => sum + amount, 0);
  }

  arrive(itemId: string): void {
    this.#tell(itemId, ({ amount }) => ({ state: 'arrived', itemId, amount, fee: 60 }));
  }

  bounce(itemId: string, code = 'RETURNED'): void {
    this.#tell(itemId, () => ({ state: 'bounced', itemId, reason: 'unclaimed', code }));
  }

  fail(itemId: string): void {
    this.#tell(itemId, () => ({ state: 'failed', code: 'INSUFFICIENT_FUNDS' }));
  }

  wait(itemId: string): void {
    this.#tell(itemId, () => ({ state: 'under_way', payout: { batchId: `b-${itemId}`, itemId, state: 'unclaimed' } }));
  }

  async pay({ key, transferId, tryNumber, amount }: Parameters<Payouts['pay']>[0]): Promise<PayoutWord> {
    this.#reach();
    this.asked.push(key);
    await this.#turns.turn('payout request', noFaults);
    const at = this.#clock.now();
    const known = this.batches.find((each) => isNamed(each, { transferId, tryNumber }, at));
    if (!known && this.refuses !== undefined) throw new RailRefusedError('request', { code: this.refuses });
    const itemId = known?.itemId ?? `pi_${transferId}_${this.batches.length + 1}`;
    if (known) this.#turns.reached('payouts: found by its name');
    else this.batches.push({ at, itemId, transferId, tryNumber, amount: amount.amount, word: begun(itemId) });
    if (this.loseAnswer) throw unavailable('the answer was lost');
    return known?.word ?? begun(itemId);
  }

  async look({ batchId }: Parameters<Payouts['look']>[0]): Promise<PayoutWord> {
    return (await this.item(batchId.slice(2))).word;
  }

  async item(itemId: string): Promise<PayoutItem> {
    this.#reach();
    const found = this.batches.find((each) => each.itemId === itemId);
    if (!found) throw new RailRefusedError('request', { code: 'INVALID_RESOURCE_ID' });
    const { transferId, tryNumber, word } = found;
    return { transferId, tryNumber, word };
  }

  async cancel(itemId: string): Promise<PayoutWord> {
    const { word } = await this.item(itemId);
    const isUnclaimed = word.state === 'under_way' && word.payout.state === 'unclaimed';
    if (!isUnclaimed) throw new RailRefusedError('request', { code: 'ITEM_INCORRECT_STATUS' });
    this.bounce(itemId);
    return (await this.item(itemId)).word;
  }

  #tell(itemId: string, word: (batch: Batch) => PayoutWord): void {
    const batch = this.batches.find((each) => each.itemId === itemId);
    if (batch) batch.word = word(batch);
  }

  #reach(): void {
    if (this.down) throw unavailable('out of reach');
  }
}

const begun = (itemId: string): PayoutWord => {
  return { state: 'under_way', payout: { batchId: `b-${itemId}`, itemId, state: 'pending' } };
};

function isNamed(batch: Batch, of: Pick<Batch, 'transferId' | 'tryNumber'>, now: number): boolean {
  return batch.transferId === of.transferId && batch.tryNumber === of.tryNumber && now - batch.at < 30 * day;
}
