import type { Timer, WorldClock } from '@sos/clock/world-clock';
import type { Dispute } from '../disputes/types.ts';
import { unprocessable, Problem } from '../http/problems.ts';
import { newId } from './ids.ts';
import type { PayoutBatch, PayoutItem } from '../payouts/types.ts';
import type { Account, Authorization, Capture, Link, Order, Refund } from './types.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** How long an order can be agreed to. */
export const ORDER_FOR = 6 * HOUR;
/** How long an authorisation is honoured, and how long it can be captured at all. */
export const HONOUR_FOR = 3 * DAY;
export const VALID_FOR = 29 * DAY;
export const REFUND_FOR = 180 * DAY;

export type Published = Order | Authorization | Capture | Refund | Dispute | PayoutItem;

export interface BankOptions {
  readonly clock: WorldClock;
  readonly baseUrl: () => string;
  readonly publish: (type: string, resource: Published, account: Account | undefined) => void;
}

/** All orders with their money, and what time does to them. */
export class Bank {
  readonly accounts = new Map<string, Account>();
  readonly disputes = new Map<string, Dispute>();
  readonly payouts = new Map<string, PayoutBatch>();
  /** True while our balance is empty, so that refunds come out of our bank and take days. */
  refundsByBank = false;
  readonly #options: BankOptions;
  readonly #timers = new Set<Timer>();

  constructor(options: BankOptions) {
    this.#options = options;
  }

  get now(): number {
    return this.#options.clock.now();
  }

  stamp(): { create_time: string; update_time: string } {
    const now = isoOf(this.now);
    return { create_time: now, update_time: now };
  }

  id(prefix = ''): string {
    return newId(prefix);
  }

  link(path: string, rel: string, method = 'GET'): Link {
    return { href: `${this.#options.baseUrl()}${path}`, rel, method };
  }

  /** Throws Problem. */
  ofOrder(id: string): Account {
    return this.accounts.get(id) ?? missing();
  }

  ofAuthorization(id: string): { account: Account; authorization: Authorization } {
    return this.#find((account) => {
      const authorization = account.authorizations.find((each) => each.id === id);
      return authorization && { account, authorization };
    });
  }

  ofCapture(id: string): { account: Account; capture: Account['captures'][number] } {
    return this.#find((account) => {
      const capture = account.captures.find((each) => each.id === id);
      return capture && { account, capture };
    });
  }

  ofRefund(id: string): { account: Account; refund: Account['refunds'][number] } {
    return this.#find((account) => {
      const refund = account.refunds.find((each) => each.id === id);
      return refund && { account, refund };
    });
  }

  requireFresh({ order }: Account): void {
    const isOver = Date.parse(order.create_time) + ORDER_FOR <= this.now;
    if (isOver && order.status !== 'COMPLETED') throw unprocessable('ORDER_EXPIRED');
  }

  publish(type: string, resource: Published, account: Account): void {
    this.#options.publish(type, resource, account);
  }

  /** What is of no order. */
  publishAlone(type: string, resource: Published): void {
    this.#options.publish(type, resource, undefined);
  }

  /** Lets an authorisation go when its time is over. */
  watch(account: Account, authorization: Authorization): void {
    const end = Date.parse(authorization.expiration_time);
    this.later(end, `paypal: authorisation ${authorization.id} ends`, () => {
      if (authorization.status !== 'CREATED' && authorization.status !== 'PENDING') return;
      this.become(authorization, 'VOIDED');
      this.publish('PAYMENT.AUTHORIZATION.VOIDED', authorization, account);
    });
  }

  become<S extends { status: string; update_time: string }>(object: S, status: S['status']): void {
    object.status = status;
    object.update_time = isoOf(this.now);
  }

  later(at: number, label: string, act: () => void): void {
    const timer = this.#options.clock.at(
      at,
      () => {
        this.#timers.delete(timer);
        act();
      },
      label,
    );
    this.#timers.add(timer);
  }

  stop(): void {
    for (const timer of this.#timers) timer.cancel();
    this.#timers.clear();
  }

  load(accounts: readonly Account[], disputes: readonly Dispute[] = []): void {
    this.stop();
    this.payouts.clear();
    this.disputes.clear();
    for (const dispute of disputes) this.disputes.set(dispute.dispute_id, dispute);
    this.accounts.clear();
    for (const account of accounts) {
      this.accounts.set(account.order.id, account);
      for (const authorization of account.authorizations) this.watch(account, authorization);
    }
  }

  #find<T>(pick: (account: Account) => T | undefined): T {
    for (const account of this.accounts.values()) {
      const found = pick(account);
      if (found !== undefined) return found;
    }
    return missing();
  }
}

export const isoOf = (instant: number) => new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');

function missing(): never {
  throw new Problem(404, 'INVALID_RESOURCE_ID');
}
