import type { AuditRecord } from '@sos/contracts/audit';
import type { CodeOwner } from '@sos/domain/affiliates/referral';
import { couponOfAffiliate } from '@sos/domain/coupons/affiliate-code';
import type { Coupon, KnownCoupon } from '@sos/domain/coupons/coupon';
import type { Payment } from '@sos/domain/payments/payment';
import type { Turns } from '@sos/simulation/kernel/engine';
import { Collection, runTransaction, type Transaction } from '@sos/simulation/kernel/transactions';
import type { CouponBook, Coupons, ManagedCoupon, Redemptions } from '../coupons/ports.ts';
import type { Page, PageQuery } from '../shared/ports.ts';
import { calmTurns } from './calm-turns.ts';
import type { MemoryPayments } from './memory-payments.ts';
import { pageOf } from './page-of.ts';

interface Redemption {
  readonly code: string;
  readonly clientId: string;
  readonly givenBackAt: number | null;
}

/** Coupons in transactions that run again when another has changed what they read. */
export class MemoryCoupons implements Coupons, CouponBook, Redemptions {
  readonly byCode = new Collection<ManagedCoupon>();
  /** By the bookings that they serve. */
  readonly redemptions = new Collection<Redemption>();
  readonly trail = new Collection<AuditRecord>();
  /** Whose codes are affiliates'. */
  readonly codes = new Map<string, CodeOwner>();
  readonly #payments: MemoryPayments;
  readonly #turns: Turns;

  constructor(payments: MemoryPayments, turns: Turns = calmTurns) {
    this.#payments = payments;
    this.#turns = turns;
  }

  /** Puts a coupon there, unused. */
  add(coupon: Coupon): void {
    this.byCode.set(coupon.code, { ...coupon, used: 0, revision: 1, createdAt: 0 });
  }

  look(code: string, clientId: string): Promise<KnownCoupon | undefined> {
    return runTransaction(this.#turns, (transaction) => this.known(transaction, code, clientId));
  }

  known(transaction: Transaction, code: string, clientId: string): KnownCoupon | undefined {
    const ours = transaction.get(this.byCode, code);
    const owner = ours ? undefined : this.codes.get(code);
    const coupon = ours ?? (owner && couponOfAffiliate(code, owner, clientId));
    if (!coupon) return undefined;
    const isTheirs = (each: Redemption) => each.clientId === clientId && each.code === code && !each.givenBackAt;
    const byPerson = transaction.list(this.redemptions, isTheirs).length;
    const hasCalled = transaction.list(this.#payments.byId, isCallOf(clientId)).length > 0;
    return { coupon, use: { total: ours?.used ?? 0, byPerson, hasCalled }, ...(owner && { owner }) };
  }

  /** Counts the use of a coupon as it was read before. */
  redeem(transaction: Transaction, { id, clientId, coupon }: Payment, known: KnownCoupon | undefined): void {
    if (!coupon || !known) return;
    if (!known.owner) {
      const { used, ...terms } = this.#managed(coupon.code);
      transaction.set(this.byCode, coupon.code, { ...terms, used: used + 1 });
    }
    transaction.set(this.redemptions, id, { code: coupon.code, clientId, givenBackAt: null });
  }

  #managed(code: string): ManagedCoupon {
    const coupon = this.byCode.get(code);
    if (!coupon) throw new Error(`there is no coupon ${code}`);
    return coupon;
  }

  async list({ after = '', limit }: Parameters<CouponBook['list']>[0]): ReturnType<CouponBook['list']> {
    const all = this.byCode.list(({ code }) => code > after).toSorted((a, b) => (a.code < b.code ? -1 : 1));
    const coupons = all.slice(0, limit);
    return { coupons, next: coupons.length === limit ? (coupons.at(-1)?.code ?? null) : null };
  }

  change(...[code, decide]: Parameters<CouponBook['change']>): Promise<void> {
    return runTransaction(this.#turns, (transaction) => {
      const { after, audit } = decide(transaction.get(this.byCode, code));
      transaction.set(this.byCode, code, after);
      transaction.set(this.trail, audit.id, audit);
    });
  }

  async owed(query: PageQuery): Promise<Page> {
    return pageOf(this.#payments.byId.list(), ({ unredeemed }) => unredeemed, query);
  }

  giveBack(paymentId: string, at: number): Promise<boolean> {
    return runTransaction(this.#turns, (transaction) => {
      const payment = transaction.get(this.#payments.byId, paymentId);
      if (!payment?.unredeemed) return false;
      const redemption = transaction.get(this.redemptions, paymentId);
      const coupon = redemption && transaction.get(this.byCode, redemption.code);
      transaction.set(this.#payments.byId, paymentId, { ...payment, unredeemed: false });
      if (!redemption || redemption.givenBackAt !== null) return true;
      transaction.set(this.redemptions, paymentId, { ...redemption, givenBackAt: at });
      if (coupon) transaction.set(this.byCode, coupon.code, { ...coupon, used: coupon.used - 1 });
      return true;
    });
  }
}

const calledWith = new Set<string>(['authorized', 'capture_due', 'captured', 'refund_due', 'refunded']);

const isCallOf = (clientId: string) => (payment: Payment) =>
  payment.clientId === clientId && payment.sessionId !== null && calledWith.has(payment.status);
