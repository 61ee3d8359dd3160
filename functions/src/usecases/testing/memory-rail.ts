import { type Money, money } from '@sos/domain/money/money';
import type { Instant } from '@sos/domain/shared/instant';
import type { RailRefund } from '@sos/domain/payments/refund-state';
import { type Fault, refused } from '@sos/simulation/kernel/faults';
import type { Turns } from '@sos/simulation/kernel/engine';
import {
  type PaymentRail,
  type RailPayment,
  RailRefusedError,
  RailStateError,
  type RefundPart,
} from '../payments/ports.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import { type Held, type MemoryRailOptions, railWays, type Request } from './memory-rail-options.ts';
import { isAnswer, replayOf } from './replay-of.ts';

const unavailable = (message: string) => new VendorUnavailableError(message, { certain: false });
const serverError: readonly Fault[] = [refused(() => unavailable('500, and so for a day'), 'an error kept by its key')];

/**
 * A payment provider as Stripe is: what was answered under a key is answered again for a day, an error of the server
 * included, and then forgotten; a hold expires. `by: 'paypal'` makes it one as PayPal is: what its buyer agreed to is held
 * when we ask, and an order that is not held cannot be closed. `down` makes it fail, `loseAnswer` makes it act and then fail.
 */
export class MemoryRail implements PaymentRail {
  readonly intents = new Map<string, Held>();
  readonly log: string[] = [];
  /** What was captured in the dashboard. */
  readonly byHand = new Set<string>();
  readonly holdMs: number;
  down = false;
  refundsBegin: 'done' | 'pending' = 'done';
  loseAnswer = false;
  livemode = true;
  /** What it keeps for itself of each capture, in minor units; it does not tell of nothing. */
  fee = 0;
  /** When holds end; by default as long after the card was confirmed as they stand. */
  captureBefore: Instant | null = null;
  /** What changes money fails, and goes on failing under the same key. */
  failing = false;
  /** What it refuses of what is asked under a key. */
  refuses: ((key: string) => RailRefusedError | undefined) | undefined;
  /** What it answers to whoever asks how a payment stands. */
  unreadable: Error | undefined;
  /** The keys of what it was asked, in their order. */
  readonly asked: string[] = [];
  /** Payments for which the rail is out of reach. */
  fail: ((railPaymentId: string) => boolean) | undefined;
  /** Runs before the rail acts: what happens while we wait for it. */
  meanwhile: (() => Promise<unknown>) | undefined;
  readonly #answers = new Map<string, { readonly at: Instant; readonly replay: () => RailPayment }>();
  readonly #known = new Map<string, Pick<RailPayment, 'refusedCard' | 'network' | 'customerId'>>();
  readonly #agreed = new Map<string, boolean>();
  readonly #prefix: string;
  readonly #way: (typeof railWays)['stripe' | 'paypal'];
  readonly #clock: Clock;
  readonly #turns: Turns;
  readonly #tell: NonNullable<MemoryRailOptions['tell']>;

  constructor(options: MemoryRailOptions = {}) {
    const { clock = { now: () => 0 }, turns = calmTurns, tell = () => undefined, by = 'stripe', prefix = '' } = options;
    this.#way = railWays[by];
    this.holdMs = options.holdMs ?? this.#way.holdMs;
    this.#prefix = prefix;
    this.#clock = clock;
    this.#turns = turns;
    this.#tell = tell;
  }

  async create({
    key,
    bookingId,
    amount,
    network,
    customerId,
  }: Parameters<PaymentRail['create']>[0]): Promise<RailPayment> {
    this.#reach();
    return this.#byKey(key, () => {
      const id = `${this.#prefix}pi_${this.intents.size + 1}`;
      this.put(id, { bookingId, amount, status: 'open', heldAt: null });
      this.#known.set(id, {
        ...(network !== undefined && { network }),
        ...(customerId !== undefined && { customerId }),
      });
      return this.#answer(id);
    });
  }

  /** Puts an intent there as if a browser had worked on it. */
  add(railPaymentId: string, status: RailPayment['status'], amount: Money = money(4900, 'EUR')): string {
    this.put(railPaymentId, { bookingId: null, amount, status, heldAt: this.#clock.now() });
    return railPaymentId;
  }

  /** A browser confirms the card, or a buyer agrees, with what is accepted or not. */
  confirm(railPaymentId: string, isAccepted = true): void {
    const held = this.intents.get(railPaymentId);
    if (held?.status !== 'open') return;
    if (this.#way.isHeldByUs) return void this.#agreed.set(railPaymentId, isAccepted);
    if (!isAccepted) return this.#tell(railPaymentId, 'failed');
    held.heldAt = this.#clock.now();
    this.#become(railPaymentId, held, 'authorized');
  }

  /** Lets a hold go whose time is over. */
  expire(railPaymentId: string): void {
    const held = this.intents.get(railPaymentId);
    if (held?.status !== 'authorized' || held.heldAt === null) return;
    if (held.heldAt + this.holdMs <= this.#clock.now()) this.#become(railPaymentId, held, 'canceled');
  }

  /** Somebody of ours captures, or gives back, in the provider's own dashboard. */
  settleByHand(railPaymentId: string, status: 'captured' | 'canceled'): void {
    this.expire(railPaymentId);
    const held = this.intents.get(railPaymentId);
    if (held?.status !== 'authorized') return;
    this.byHand.add(railPaymentId);
    this.#become(railPaymentId, held, status);
  }

  async read(railPaymentId: string): Promise<RailPayment> {
    this.#reach();
    if (this.unreadable) throw this.unreadable;
    return this.#answer(railPaymentId);
  }

  async authorize(railPaymentId: string, key: string): Promise<RailPayment> {
    await this.meanwhile?.();
    this.#reach(railPaymentId);
    const answer = await this.#byKey(key, () => {
      this.#hold(railPaymentId);
      return this.#answer(railPaymentId);
    });
    this.#answered();
    return answer;
  }

  #hold(railPaymentId: string): void {
    const held = this.intents.get(railPaymentId);
    if (held?.status === 'authorized') return;
    const isAccepted = this.#agreed.get(railPaymentId);
    if (held?.status !== 'open' || isAccepted === undefined) {
      throw new RailStateError(`${railPaymentId} is ${held?.status ?? 'unknown'}`);
    }
    if (!isAccepted) throw new RailRefusedError('request', { code: 'TRANSACTION_REFUSED' });
    held.heldAt = this.#clock.now();
    this.#become(railPaymentId, held, 'authorized');
  }

  async capture(railPaymentId: string, key: string): Promise<RailPayment> {
    await this.meanwhile?.();
    return this.#settle({ railPaymentId, key, wanted: 'captured' });
  }

  async release(railPaymentId: string, key: string): Promise<RailPayment> {
    await this.meanwhile?.();
    return this.#settle({ railPaymentId, key, wanted: 'canceled' });
  }

  async refund(railPaymentId: string, key: string, part?: RefundPart): Promise<RailPayment> {
    this.#reach(railPaymentId);
    const answer = await this.#byKey(key, () => {
      const held = this.intents.get(railPaymentId);
      const left = held ? held.captured - held.refunded : 0;
      if (!held || left <= 0 || (part && part.amount > left)) {
        this.#turns.reached('rail: was refunded already');
        throw new RailStateError(`nothing of ${railPaymentId} is left`);
      }
      this.log.push(`refund ${railPaymentId} ${key}`);
      this.#giveBack(railPaymentId, held, { refundId: part?.id ?? null, amount: part?.amount ?? left });
      return this.#answer(railPaymentId);
    });
    this.#answered();
    return answer;
  }

  /** Somebody of ours gives some of a capture back in the provider's own dashboard. */
  refundByHand(railPaymentId: string, amount: number): void {
    const held = this.intents.get(railPaymentId);
    if (!held || amount < 1 || amount > held.captured - held.refunded) return;
    this.byHand.add(railPaymentId);
    this.#giveBack(railPaymentId, held, { refundId: null, amount });
  }

  /** The client's bank sends the last refund back. */
  failRefund(railPaymentId: string): void {
    const held = this.intents.get(railPaymentId);
    const part = held?.parts.findLast(({ status }) => status !== 'failed');
    if (!held || !part) return;
    held.parts.splice(held.parts.indexOf(part), 1, { ...part, status: 'failed' });
    held.refunded -= part.amount;
    this.#tell(railPaymentId, 'refund_changed');
  }

  #giveBack(railPaymentId: string, held: Held, part: Pick<RailRefund, 'refundId' | 'amount'>): void {
    held.refunds += 1;
    held.refunded += part.amount;
    held.parts.push({ ...part, railRefundId: `re_${railPaymentId}_${held.refunds}`, status: this.refundsBegin });
    this.#tell(railPaymentId, 'refunded');
  }

  /** What is done already is success, what cannot be done any more is a state error; else it is asked for. */
  async #settle(request: Request): Promise<RailPayment> {
    this.#reach(request.railPaymentId);
    if (this.#isDone(request)) {
      this.#answered();
      return this.#answer(request.railPaymentId);
    }
    await this.#turns.turn('rail looked up');
    const answer = await this.#byKey(request.key, () => this.#move(request));
    this.#answered();
    // An order of which nothing is held stays open at PayPal, and holds nothing.
    return answer.status === 'open' && request.wanted === 'canceled' ? { ...answer, status: 'canceled' } : answer;
  }

  #isDone({ railPaymentId, wanted }: Request): boolean {
    this.expire(railPaymentId);
    const status = this.intents.get(railPaymentId)?.status;
    if (status === wanted) return true;
    const isPossible = status === 'authorized' || (status === 'open' && wanted === 'canceled');
    if (!isPossible) throw new RailStateError(`${railPaymentId} is ${status ?? 'unknown'}`);
    return false;
  }

  #move(request: Request): RailPayment {
    const { railPaymentId, wanted, key } = request;
    const held = this.intents.get(railPaymentId);
    const isKept = held?.status === 'open' && this.#way.isHeldByUs;
    if (held && !this.#isDone(request) && !isKept) {
      this.#become(railPaymentId, held, wanted);
      this.log.push(`${wanted} ${railPaymentId} ${key}`);
    }
    return this.#answer(railPaymentId);
  }

  async #byKey(key: string, act: () => RailPayment): Promise<RailPayment> {
    this.asked.push(key);
    const fault = await this.#turns.turn('rail request', serverError);
    const refusal = this.refuses?.(key);
    // Who asks with a wrong account is not looked at, so that nothing is kept under the key.
    if (refusal?.fault === 'account') throw refusal;
    const known = this.#answers.get(key);
    if (known && known.at + this.#way.keyMs > this.#clock.now()) {
      this.#turns.reached('rail: answered again by its key');
      return known.replay();
    }
    if (known) this.#turns.reached('rail: had forgotten the key');
    const replay = replayOf(() => {
      if (fault?.kind === 'refused') throw fault.error();
      if (this.failing) throw unavailable('500, and so for a day');
      if (refusal) throw refusal;
      return act();
    });
    const isKept = this.#way.keepsErrors || isAnswer(replay);
    if (isKept) this.#answers.set(key, { at: this.#clock.now(), replay });
    return replay();
  }

  put(id: string, held: Pick<Held, 'bookingId' | 'amount' | 'status' | 'heldAt'>): void {
    const isCaptured = held.status === 'captured';
    const captured = isCaptured ? held.amount.amount : 0;
    this.intents.set(id, { ...held, captures: isCaptured ? 1 : 0, refunds: 0, captured, refunded: 0, parts: [] });
  }

  /** A card was tried in the payment's form, and refused. */
  refuseCard(railPaymentId: string, card: string): void {
    this.#known.set(railPaymentId, { ...this.#known.get(railPaymentId), refusedCard: card });
  }

  #become(railPaymentId: string, held: Held, status: 'authorized' | 'captured' | 'canceled'): void {
    held.status = status;
    if (status === 'captured') {
      held.captures += 1;
      held.captured = held.amount.amount;
    }
    this.#tell(railPaymentId, status === 'canceled' ? 'released' : status);
  }

  #answered(): void {
    if (this.loseAnswer) throw unavailable('the answer was lost');
  }

  #reach(railPaymentId = ''): void {
    if (this.down || this.fail?.(railPaymentId)) throw unavailable('out of reach');
  }

  #answer(railPaymentId: string): RailPayment {
    this.expire(railPaymentId);
    const held = this.intents.get(railPaymentId);
    if (!held) throw new RailStateError(`no such payment: ${railPaymentId}`);
    const checkout = this.#way.checkout(railPaymentId);
    const end = held.status === 'authorized' && held.heldAt ? held.heldAt + this.holdMs : null;
    const { status, amount, captured, refunded, parts } = held;
    const fee = this.fee === 0 || captured === 0 ? null : { amount: this.fee, currency: amount.currency };
    const money = { amount, captured, refunded, refunds: [...parts], fee, livemode: this.livemode };
    const known = { ...(held.bookingId !== null && { bookingId: held.bookingId }), ...this.#known.get(railPaymentId) };
    return { railPaymentId, checkout, captureBefore: this.captureBefore ?? end, status, ...money, ...known };
  }
}
