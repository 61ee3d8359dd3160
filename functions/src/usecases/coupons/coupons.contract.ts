import type { CodeOwner } from '@sos/domain/affiliates/referral';
import { defaultCallRules } from '@sos/domain/calls/session';
import type { Coupon } from '@sos/domain/coupons/coupon';
import { next } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import { aCoupon } from '@sos/domain/testing/a-coupon';
import { aPayment } from '@sos/domain/testing/a-payment';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Bookings } from '../calls/ports.ts';
import { makeScheduleCall } from '../calls/schedule-call.ts';
import type { Payments } from '../payments/ports.ts';
import type { CouponBook, Coupons, Redemptions } from './ports.ts';

interface World {
  readonly coupons: Coupons & CouponBook & Redemptions;
  readonly bookings: Bookings;
  readonly payments: Pick<Payments, 'read' | 'change' | 'createIfAbsent'>;
  readonly putCode: (code: string, owner: CodeOwner) => Promise<void>;
  /** Puts an available provider with a telephone there. */
  readonly putProvider: (providerId: string, telephone: string) => Promise<void>;
}

const AT = Date.UTC(2026, 0, 5, 12);
const first = { limit: 10, after: null };
const coupon = { code: 'WELCOME5', discount: 500, borneByProvider: 0 };

/** What every store of coupons does, with the bookings that use them. `open` gives an empty one, for each test. */
export function couponsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const put = (terms: Partial<Coupon> = {}) => putCoupon(world, terms);
  const look = (clientId = 'client-1') => world.coupons.look('WELCOME5', clientId);
  bookingContract(open);
  givingContract(open);
  affiliateContract(open);

  describe('a coupon', () => {
    it('is as it was set, and nobody has used it', async () => {
      await put({ firstCallOnly: true, personLimit: 1, totalLimit: 5, validUntil: AT });
      const known = await look();
      expect(known?.coupon).toMatchObject(
        aCoupon({ firstCallOnly: true, personLimit: 1, totalLimit: 5, validUntil: AT }),
      );
      expect(known?.use).toEqual({ total: 0, byPerson: 0, hasCalled: false });
      expect(await world.coupons.look('NOTHING', 'client-1')).toBeUndefined();
    });

    it('is changed by whoever saw it, and listed in the order of codes', async () => {
      await put({ code: 'ZEBRA' });
      await put();
      await put({ discount: { percent: 10, amounts: {} }, validUntil: AT });
      const page = await world.coupons.list({ after: undefined, limit: 1 });
      expect(page).toMatchObject({ coupons: [{ code: 'WELCOME5', revision: 2, validUntil: AT }], next: 'WELCOME5' });
      expect(page.coupons[0]?.discount).toEqual({ percent: 10, amounts: {} });
      const rest = await world.coupons.list({ after: 'WELCOME5', limit: 10 });
      expect([rest.coupons.map(({ code }) => code), rest.next]).toEqual([['ZEBRA'], null]);
    });
  });
}

function bookingContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const put = (terms: Partial<Coupon> = {}) => putCoupon(world, terms);
  const look = (clientId = 'client-1') => world.coupons.look('WELCOME5', clientId);

  describe('a booking with a coupon', () => {
    it('counts it once, for its client', async () => {
      await put({ personLimit: 3, firstCallOnly: false });
      await pay(world, 1);
      await Promise.all([book(world, 1), book(world, 1), book(world, 1)]);
      expect((await look())?.use).toMatchObject({ total: 1, byPerson: 1 });
      expect((await look('client-2'))?.use).toMatchObject({ total: 1, byPerson: 0 });
    }, 30_000);

    it('of several that want its last use at once is one, and the others’ money is to be released', async () => {
      await put({ totalLimit: 1 });
      const numbers = [1, 2, 3, 4];
      await Promise.all(numbers.map((number) => pay(world, number)));
      const outcomes = await Promise.all(numbers.map((number) => book(world, number)));
      expect(outcomes.toSorted((a, b) => a.localeCompare(b))).toEqual([
        'booked',
        'coupon_gone',
        'coupon_gone',
        'coupon_gone',
      ]);
      const payments = await Promise.all(numbers.map((number) => world.payments.read(`booking-${number}`)));
      const statuses = payments.map((payment) => payment?.status ?? '').toSorted((a, b) => a.localeCompare(b));
      expect(statuses).toEqual(['authorized', 'release_due', 'release_due', 'release_due']);
      expect((await look())?.use.total).toBe(1);
    }, 30_000);

    it('makes a later call no first call', async () => {
      await put({ firstCallOnly: true });
      await pay(world, 1);
      expect((await look())?.use.hasCalled).toBe(false);
      await book(world, 1);
      expect((await look())?.use.hasCalled).toBe(true);
      expect((await look('client-2'))?.use.hasCalled).toBe(false);
    });

    it('is lost when the coupon is gone, and without any is not asked for one', async () => {
      await pay(world, 1);
      await pay(world, 2, { coupon: null });
      expect([await book(world, 1), await book(world, 2)]).toEqual(['coupon_gone', 'booked']);
    });
  });
}

function affiliateContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const owner = { affiliateId: 'client-3', programme: 'chatter', kind: 'client' } as const;
  const look = (clientId: string) => world.coupons.look('ABCD2345', clientId);

  describe('an affiliate’s code', () => {
    it('serves one first call of somebody else, is counted by it, and is given back with it', async () => {
      await world.putCode('ABCD2345', owner);
      expect(await look('client-3')).toBeUndefined();
      expect(await look('client-1')).toMatchObject({ owner, use: { total: 0, byPerson: 0, hasCalled: false } });
      await pay(world, 1, { coupon: { ...coupon, code: 'ABCD2345' } });
      expect(await book(world, 1)).toBe('booked');
      expect((await look('client-1'))?.use).toEqual({ total: 0, byPerson: 1, hasCalled: true });
      expect((await look('client-2'))?.use).toMatchObject({ byPerson: 0, hasCalled: false });
      const release = { type: 'release_requested', reason: 'settlement', at: AT } as const;
      await world.payments.change('booking-1', (payment) => next(payment, release));
      expect(await world.coupons.giveBack('booking-1', AT)).toBe(true);
      expect((await look('client-1'))?.use.byPerson).toBe(0);
    });

    it('gives way to a coupon of ours that has its name, and is lost when its owner pays with it', async () => {
      await world.putCode('ABCD2345', owner);
      await pay(world, 3, { coupon: { ...coupon, code: 'ABCD2345' } });
      expect(await book(world, 3)).toBe('coupon_gone');
      await putCoupon(world, { code: 'ABCD2345' });
      expect(await look('client-1')).not.toHaveProperty('owner');
    });
  });
}

function givingContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const put = (terms: Partial<Coupon> = {}) => putCoupon(world, terms);
  const look = (clientId = 'client-1') => world.coupons.look('WELCOME5', clientId);

  describe('the use of a call that is not charged', () => {
    const release = (id: string) =>
      world.payments.change(id, (payment) =>
        next(payment, { type: 'release_requested', reason: 'settlement', at: AT }),
      );

    it('is owed until it is given back, once', async () => {
      await put({ personLimit: 1, totalLimit: 1 });
      await pay(world, 1);
      await book(world, 1);
      expect((await world.coupons.owed(first)).ids).toEqual([]);
      expect(await world.coupons.giveBack('booking-1', AT)).toBe(false);
      await release('booking-1');
      expect((await world.coupons.owed(first)).ids).toEqual(['booking-1']);
      const given = await Promise.all([1, 2, 3].map(() => world.coupons.giveBack('booking-1', AT)));
      expect(given.filter(Boolean)).toHaveLength(1);
      expect((await world.coupons.owed(first)).ids).toEqual([]);
      expect((await look())?.use).toMatchObject({ total: 0, byPerson: 0 });
    }, 30_000);

    it('serves another booking', async () => {
      await put({ totalLimit: 1 });
      await pay(world, 1);
      await book(world, 1);
      await release('booking-1');
      await world.coupons.giveBack('booking-1', AT);
      await pay(world, 2);
      expect(await book(world, 2)).toBe('booked');
    });
  });
}

/** As an admin sets it; terms of a known code are changed. */
async function putCoupon({ coupons }: World, terms: Partial<Coupon>): Promise<void> {
  const set = aCoupon(terms);
  await coupons.change(set.code, (known) => {
    const revision = (known?.revision ?? 0) + 1;
    const after = { ...set, revision, used: known?.used ?? 0, createdAt: AT };
    return { after, audit: anAuditRecord({ id: `coupon-${set.code}-${revision}` }) };
  });
}

/** A hold of a client of that number, with the provider whom it is for. */
async function pay({ payments, putProvider }: World, number: number, differs: Partial<Payment> = {}): Promise<void> {
  const providerId = `provider-${number}`;
  await putProvider(providerId, `+3369876543${number}`);
  const parties = { id: `booking-${number}`, clientId: `client-${number}`, providerId };
  await payments.createIfAbsent(aPayment({ ...parties, coupon, createdAt: AT, ...differs }));
}

/** What became of it. */
async function book({ bookings }: World, number: number): Promise<string> {
  const schedule = makeScheduleCall({
    bookings,
    config: { rules: async () => defaultCallRules },
    holds: { find: async () => ({ captureBefore: null }) },
    phones: { check: async (e164) => ({ e164 }) },
    payDebts: async () => undefined,
    runEffects: async () => undefined,
    requireTalk: async () => undefined,
    lookForRoom: async () => undefined,
    clock: { now: () => AT },
  });
  const client = { uid: `client-${number}`, role: 'client', isAdmin: false };
  const input = { bookingId: `booking-${number}`, phone: `+3361234567${number}`, locale: 'fr' } as const;
  try {
    await schedule(client, input);
    return 'booked';
  } catch (error) {
    if (error instanceof DomainError) return error.reason;
    throw error;
  }
}
