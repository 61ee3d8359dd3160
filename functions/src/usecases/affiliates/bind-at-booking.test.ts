import { defaultPlan } from '@sos/domain/affiliates/programme';
import { ATTRIBUTION_MS } from '@sos/domain/affiliates/referral';
import { aReferral } from '@sos/domain/testing/a-commission';
import { describe, expect, it } from 'vitest';
import { MemoryArrivals } from '../testing/memory-arrivals.ts';
import { MemoryReferrals } from '../testing/memory-referrals.ts';
import { makeBindAtBooking, makeBookBrought } from './bind-at-booking.ts';

const actor = { uid: 'client-uid', role: 'client', isAdmin: false };
const booking = { bookingId: '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52', phone: '+33612345678', locale: 'fr' } as const;
const came = { code: 'ABCD2345', clickId: 'click-1', firstClickId: 'click-0' };

async function aWorld(sessions: readonly number[] = [], typed: string | null = null) {
  const referrals = new MemoryReferrals();
  const arrivals = new MemoryArrivals();
  referrals.codesOf.set('ABCD2345', { affiliateId: 'ana', programme: 'chatter', kind: 'client' });
  const click = { code: 'ABCD2345', affiliateId: 'ana', network: 'n', device: 'd', source: '' };
  await referrals.clicks.note({ ...click, id: 'click-1', at: 10 });
  const { codes, clicks, referrals: bound } = referrals;
  const looks = { count: 0 };
  const bind = makeBindAtBooking({
    plans: { current: async () => defaultPlan },
    affiliates: { enrol: async () => 'known', find: async () => undefined, change: async () => false },
    codes,
    clicks,
    referrals: bound,
    arrivals,
    codeOf: async () => {
      looks.count += 1;
      return typed;
    },
    hasBookedBefore: async (_uid, at) => sessions.some((each) => each < at),
    newId: () => 'handle-1',
  });
  const book = makeBookBrought({ arrivals, clock: { now: () => 15 } }, async () => {
    return { sessionId: booking.bookingId, scheduledFor: 20, status: 'scheduled' as const };
  });
  const discount = typed === null ? 0 : 500;
  return {
    looks,
    referrals,
    arrivals,
    book,
    bind: () => bind({ id: booking.bookingId, clientId: 'client-uid', createdAt: 20, discount }),
  };
}

describe('a client who was registered before they came by a link', () => {
  it('was brought by whose it is, once they book', async () => {
    const { referrals, book, bind } = await aWorld();
    expect(await book(actor, { ...booking, referral: came })).toMatchObject({ scheduledFor: 20 });
    await Promise.all([bind(), bind()]);
    const found = { affiliateId: 'ana', clickId: 'click-1', firstClickId: 'click-0', at: 20, role: 'client' };
    expect(referrals.byUid.list()).toMatchObject([found]);
  });

  it('is not asked for a code where the price is the whole one', async () => {
    const [whole, reduced] = [await aWorld(), await aWorld([], 'WELCOME5')];
    await Promise.all([whole.bind(), reduced.bind()]);
    expect([whole.looks.count, reduced.looks.count]).toEqual([0, 1]);
  });

  it('came by the last link that they followed', async () => {
    const { arrivals, book } = await aWorld();
    await book(actor, { ...booking, referral: { ...came, code: 'ZZZZ2345' } });
    await book(actor, { ...booking, referral: came });
    await book(actor, booking);
    expect(await arrivals.find('client-uid')).toMatchObject(came);
  });

  it('was brought by whoever’s code they typed to pay less, whichever link they followed', async () => {
    const { referrals, book, bind } = await aWorld([], 'BEAA2345');
    referrals.codesOf.set('BEAA2345', { affiliateId: 'bea', programme: 'chatter', kind: 'client' });
    await book(actor, { ...booking, referral: came });
    await bind();
    const found = { affiliateId: 'bea', code: 'BEAA2345', clickId: null, firstClickId: 'click-0' };
    expect(referrals.byUid.list()).toMatchObject([found]);
  });

  it('was brought by a link, where the coupon is one of ours', async () => {
    const { referrals, book, bind } = await aWorld([], 'WELCOME5');
    await book(actor, { ...booking, referral: came });
    await bind();
    expect(referrals.byUid.list()).toMatchObject([{ affiliateId: 'ana', clickId: 'click-1' }]);
  });

  it('stays brought by whoever brought them when they registered', async () => {
    const { referrals, book, bind } = await aWorld();
    await referrals.referrals.bind(aReferral({ affiliateId: 'bea' }));
    await book(actor, { ...booking, referral: came });
    await bind();
    expect(referrals.byUid.list()).toMatchObject([{ affiliateId: 'bea' }]);
  });

  it('was brought by nobody when they have booked before', async () => {
    const { referrals, book, bind } = await aWorld([19]);
    await book(actor, { ...booking, referral: came });
    await bind();
    expect(referrals.byUid.size).toBe(0);
  });

  it('was brought by nobody without a link, or by a link of more than thirty days ago', async () => {
    const { referrals, book, bind } = await aWorld();
    await book(actor, booking);
    await bind();
    await referrals.clicks.note({
      ...came,
      id: 'old',
      at: 20 - ATTRIBUTION_MS,
      affiliateId: 'ana',
      network: '',
      device: '',
      source: '',
    });
    await book(actor, { ...booking, referral: { ...came, clickId: 'old' } });
    await bind();
    expect(referrals.byUid.size).toBe(0);
  });
});
