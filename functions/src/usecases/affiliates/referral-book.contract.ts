import type { Referral } from '@sos/domain/affiliates/referral';
import { aCommission, aReferral } from '@sos/domain/testing/a-commission';
import { beforeEach, expect, it } from 'vitest';
import type { CommissionBook } from './commission-ports.ts';
import type { ReferralBook } from './referral-ports.ts';

interface World {
  readonly referrals: ReferralBook;
  readonly book: CommissionBook;
  readonly bind: (referral: Referral) => Promise<void>;
}

/** What every keeper of referrals lets affiliates see. */
export function referralBookContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  it('whom an affiliate brought is listed page by page, the newest first', async () => {
    const { referrals, bind } = world;
    for (const [uid, at] of Object.entries({ nora: 1, ben: 3, cy: 2 })) await bind(aReferral({ uid, at }));
    await bind(aReferral({ uid: 'dan', affiliateId: 'bea' }));
    const page = await referrals.page('ana', { after: null, limit: 2 });
    expect(page.referrals.map(({ uid }) => uid)).toEqual(['ben', 'cy']);
    const rest = await referrals.page('ana', { after: page.next, limit: 2 });
    expect(rest).toEqual({ referrals: [aReferral({ uid: 'nora', at: 1 })], next: null });
    expect((await referrals.page('ana', { after: 'nowhere', limit: 2 })).referrals).toEqual([]);
  });

  it('one of them is found by what the affiliate knows them by, and nobody else’s is', async () => {
    const { referrals, bind } = world;
    await bind(aReferral({ handle: 'handle-1' }));
    expect(await referrals.byHandle('ana', 'handle-1')).toEqual(aReferral({ handle: 'handle-1' }));
    expect(await referrals.byHandle('ana', 'handle-2')).toBeUndefined();
    expect(await referrals.byHandle('bea', 'handle-1')).toBeUndefined();
  });

  it('what one of them has earned is listed by call, the newest first', async () => {
    const { referrals, book } = world;
    await book.create('booking-1', [], () => [
      aCommission({ id: 'a', callAt: 1 }),
      aCommission({ id: 'b', callAt: 2 }),
      aCommission({ id: 'other', referredId: 'ben' }),
      aCommission({ id: 'hers', affiliateId: 'bea' }),
    ]);
    const page = await referrals.callsOf(aReferral(), { after: null, limit: 1 });
    expect(page.commissions.map(({ id }) => id)).toEqual(['b']);
    const rest = await referrals.callsOf(aReferral(), { after: page.next, limit: 5 });
    expect(rest).toMatchObject({ commissions: [{ id: 'a' }], next: null });
  });
}
