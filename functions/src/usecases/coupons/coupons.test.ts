import { defaultPlan } from '@sos/domain/affiliates/programme';
import { aCoupon } from '@sos/domain/testing/a-coupon';
import { money } from '@sos/domain/money/money';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { aPayment } from '@sos/domain/testing/a-payment';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { aTill, NOW } from '../testing/a-till.ts';
import { MemoryCoupons } from '../testing/memory-coupons.ts';
import { MemoryPayments } from '../testing/memory-payments.ts';
import { makeGiveBackCoupons } from './give-back-coupons.ts';
import { makeListCoupons, makeManageCoupons } from './manage-coupons.ts';
import { makeReducePrice } from './reduce-price.ts';
import { makeValidateCoupon } from './validate-coupon.ts';

const clock = { now: () => NOW };
const client = { uid: 'client-uid', role: 'client', isAdmin: false };
const admin = { uid: 'irma', role: 'admin', isAdmin: true };
const asked = { providerId: 'provider-uid', currency: 'EUR', code: 'welcome5' } as const;

const plan = { ...defaultPlan, codeDiscounts: { ...defaultPlan.codeDiscounts, chatter: 10 } };

function aDesk(terms: Parameters<typeof aCoupon>[0] = {}) {
  const payments = new MemoryPayments();
  const coupons = new MemoryCoupons(payments);
  coupons.add(aCoupon(terms));
  const reducePrice = makeReducePrice({ coupons, plans: { current: async () => plan }, clock });
  const prices = {
    price: async (kind: 'lawyer' | 'expat', currency: 'EUR' | 'USD') => priceOf(defaultPrices, kind, currency),
  };
  const profiles = { find: async (id: string) => (id === 'provider-uid' ? { kind: 'lawyer' as const } : undefined) };
  const managing = { book: coupons, clock };
  return {
    coupons,
    payments,
    validate: checkAnswers('validateCoupon', makeValidateCoupon({ profiles, prices, reducePrice })),
    manage: checkAnswers('adminManageCoupons', makeManageCoupons(managing)),
    list: checkAnswers('adminListCoupons', makeListCoupons(managing)),
  };
}

describe('a code', () => {
  it('shows the price without and with it, and takes nothing', async () => {
    const desk = aDesk();
    expect(await desk.validate(client, asked)).toEqual({
      code: 'WELCOME5',
      full: money(4900, 'EUR'),
      total: money(4400, 'EUR'),
      discount: money(500, 'EUR'),
    });
    expect(desk.coupons.byCode.get('WELCOME5')?.used).toBe(0);
  });

  it('of an affiliate takes off what the plan says, and of a programme for which it says nothing is none', async () => {
    const desk = aDesk();
    desk.coupons.codes.set('ABCD2345', { affiliateId: 'ana', programme: 'chatter', kind: 'client' });
    desk.coupons.codes.set('WXYZ2345', { affiliateId: 'gus', programme: 'groupAdmin', kind: 'client' });
    expect(await desk.validate(client, { ...asked, code: 'abcd 2345' })).toMatchObject({
      code: 'ABCD2345',
      total: money(4410, 'EUR'),
    });
    const none = desk.validate(client, { ...asked, code: 'WXYZ2345' });
    await expect(none).rejects.toMatchObject({ reason: 'coupon_unusable' });
  });

  it.each([
    ['is unknown', {}, { code: 'NOTHING' }],
    ['is no code', {}, { code: '//' }],
    ['is for others', { kinds: ['expat'] }, {}],
    ['has ended', { validUntil: NOW }, {}],
    ['is not yet valid', { validFrom: NOW + 1 }, {}],
    ['takes nothing off in this currency', { discount: { percent: null, amounts: { USD: 1 } } }, {}],
    ['is for a provider who is not there', {}, { providerId: 'nobody' }],
  ] as const)('that %s is refused like any other', async (_what, terms, differs) => {
    const desk = aDesk(terms);
    await expect(desk.validate(client, { ...asked, ...differs })).rejects.toMatchObject({ reason: 'coupon_unusable' });
  });
});

describe('a payment with a code', () => {
  const input = { bookingId: 'booking-1', providerId: 'provider-uid', currency: 'EUR', phone: '+33600000001' } as const;

  it.each(['create', 'order'] as const)('holds the smaller price, whichever rail it takes (%s)', async (open) => {
    const till = aTill();
    till.coupons.add(aCoupon());
    const opened = await till[open](client, { ...input, coupon: ' welcome5' });
    expect(opened.amount).toEqual(money(4400, 'EUR'));
    expect(till.payments.byId.get('booking-1')).toMatchObject({
      coupon: { code: 'WELCOME5', discount: 500, borneByProvider: 0 },
      price: { total: money(4400, 'EUR'), platformFee: money(1400, 'EUR'), providerShare: money(3000, 'EUR') },
    });
  });

  it('is refused where the code takes nothing off, before anything is held', async () => {
    const till = aTill();
    await expect(till.create(client, { ...input, coupon: 'NOTHING' })).rejects.toMatchObject({
      reason: 'coupon_unusable',
    });
    expect(till.rail.intents.size).toBe(0);
  });

  it('is another payment than the one without it', async () => {
    const till = aTill();
    till.coupons.add(aCoupon());
    await till.create(client, { ...input, coupon: 'WELCOME5' });
    await expect(till.create(client, input)).rejects.toMatchObject({ reason: 'payment_mismatch' });
    expect(await till.create(client, { ...input, coupon: 'welcome5' })).toMatchObject({ amount: money(4400, 'EUR') });
  });

  it('may be asked for at a telephone that is dear to ring, although the fee pays for the discount', async () => {
    const till = aTill(undefined, { rate: 40 });
    till.coupons.add(aCoupon({ discount: { percent: 100, amounts: {} } }));
    expect(await till.create(client, { ...input, coupon: 'WELCOME5' })).toMatchObject({ amount: money(3000, 'EUR') });
  });
});

describe('a price that was shown', () => {
  const input = { bookingId: 'booking-1', providerId: 'provider-uid', currency: 'EUR', phone: '+33600000001' } as const;

  it('is never exceeded: the person is told first', async () => {
    const till = aTill();
    const shown = money(4899, 'EUR');
    await expect(till.create(client, { ...input, shown })).rejects.toMatchObject({ reason: 'price_changed' });
    expect(till.rail.intents.size).toBe(0);
  });

  it('may have become lower, and is kept by a booking that is begun', async () => {
    const till = aTill();
    expect(await till.create(client, { ...input, shown: money(5000, 'EUR') })).toMatchObject({
      amount: money(4900, 'EUR'),
    });
    await expect(till.create(client, { ...input, shown: money(100, 'EUR') })).rejects.toMatchObject({
      reason: 'price_changed',
    });
  });
});

describe('an admin', () => {
  const { code, ...terms } = aCoupon({ code: 'SPRING' });
  const wish = { code: 'spring', terms: { ...terms, kinds: [...terms.kinds] }, revision: null, reason: 'Spring fair' };

  it('makes a coupon and changes it, each written down with what it was', async () => {
    const desk = aDesk();
    expect(await desk.manage(admin, wish)).toEqual({ code, revision: 1 });
    const ended = { ...wish, terms: { ...wish.terms, validUntil: NOW }, revision: 1 };
    expect(await desk.manage(admin, ended)).toEqual({ code, revision: 2 });
    expect(desk.coupons.trail.get('coupon-SPRING-2')).toMatchObject({
      adminId: 'irma',
      subjectKind: 'coupon',
      before: { validUntil: null },
      after: { validUntil: NOW },
      reason: 'Spring fair',
    });
    expect((await desk.list(admin, {})).coupons.map((each) => [each.code, each.terms.validUntil])).toEqual([
      ['SPRING', NOW],
      ['WELCOME5', null],
    ]);
  });

  it('keeps what a coupon has served', async () => {
    const desk = aDesk();
    desk.coupons.byCode.set('WELCOME5', { ...aCoupon(), used: 7, revision: 4, createdAt: 1 });
    await desk.manage(admin, { ...wish, code: 'WELCOME5', revision: 4 });
    expect(desk.coupons.byCode.get('WELCOME5')).toMatchObject({ used: 7, revision: 5, createdAt: 1 });
  });

  it.each([
    ['a code that is taken', { code: 'WELCOME5' }, 'coupon_known'],
    ['a code that nobody has seen', { revision: 1 }, 'not_found'],
    ['a coupon that has changed meanwhile', { code: 'WELCOME5', revision: 9 }, 'changed'],
    ['terms that make no sense', { terms: { ...wish.terms, kinds: [] } }, 'coupon_invalid'],
    ['what cannot be a code', { code: '!' }, 'coupon_invalid'],
  ] as const)('is refused %s', async (_what, differs, reason) => {
    const desk = aDesk();
    const sent = { ...wish, ...differs };
    await expect(
      desk.manage(admin, { ...sent, terms: { ...sent.terms, kinds: [...sent.terms.kinds] } }),
    ).rejects.toMatchObject({ reason });
  });
});

describe('the sweep', () => {
  it('gives back what is owed, one by one, whatever fails', async () => {
    const { coupons, payments } = aDesk();
    const owing = (id: string) => aPayment({ id, status: 'released', unredeemed: true });
    payments.add(owing('a'), owing('b'), aPayment({ id: 'c' }));
    const failed: string[] = [];
    const log = { info: () => undefined, warn: () => undefined, error: (message: string) => void failed.push(message) };
    const redemptions = {
      owed: coupons.owed.bind(coupons),
      giveBack: async (id: string, at: number) => {
        if (id === 'a') throw new Error('unavailable');
        return coupons.giveBack(id, at);
      },
    };
    expect(await makeGiveBackCoupons({ redemptions, clock, log })()).toBeGreaterThanOrEqual(2);
    expect(new Set(failed)).toEqual(new Set(['coupon_not_given_back']));
    expect(payments.byId.list(({ unredeemed }) => unredeemed).map(({ id }) => id)).toEqual(['a']);
  });
});
