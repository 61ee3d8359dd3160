import { aCommission, aReferral } from '@sos/domain/testing/a-commission';
import type { SupportRequest } from '@sos/domain/support/request';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemoryCommissions } from '../testing/memory-commissions.ts';
import { memoryReferralBook } from '../testing/memory-referral-book.ts';
import { MemoryReferrals } from '../testing/memory-referrals.ts';
import { makeAppealReferral, makeGetReferralJourney, makeGetReferrals } from './get-referrals.ts';

const HANDLE = '0b0e6a1c-51a7-4d0e-8f0c-6d3f1f9a7b52';
const ana: Actor = { uid: 'ana', role: 'chatter', isAdmin: false };
const bea: Actor = { ...ana, uid: 'bea' };
const none = { reason: 'not_found' };

async function aDesk() {
  const kept = { commissions: new MemoryCommissions(), referrals: new MemoryReferrals() };
  const { referrals, clicks } = kept.referrals;
  const click = { code: 'ABCD2345', affiliateId: 'ana', network: 'n', device: 'd', source: 'forum' };
  await clicks.note({ ...click, id: 'click-0', affiliateId: 'bea', source: 'of bea', at: 3 });
  await clicks.note({ ...click, id: 'click-1', at: 5 });
  await referrals.bind(aReferral({ at: 9, firstClickId: 'click-0', handle: HANDLE }));
  await referrals.bind(aReferral({ uid: 'gone', at: 8, handle: '' }));
  await kept.commissions.create('booking-1', [], () => [aCommission()]);
  const requests = new Map<string, SupportRequest>();
  const needs = {
    book: memoryReferralBook(kept),
    people: {
      find: async (uids: readonly string[]) =>
        uids.map((uid) => (uid === 'gone' ? undefined : { firstName: 'nora', lastName: 'Lind', country: 'TH' })),
    },
    clicks,
    requests: {
      find: async (id: string) => requests.get(id),
      createIfAbsent: async (id: string, request: SupportRequest) => {
        if (!requests.has(id)) requests.set(id, request);
      },
    },
    clock: { now: () => 20 },
  };
  return {
    requests,
    list: checkAnswers('getReferrals', makeGetReferrals(needs)),
    journey: checkAnswers('getReferralJourney', makeGetReferralJourney(needs)),
    appeal: checkAnswers('appealReferral', makeAppealReferral(needs)),
  };
}

describe('an affiliate', () => {
  it('sees of each person the first letter, the country and the day', async () => {
    const { list } = await aDesk();
    const page = await list(ana, { cursor: null });
    expect(page.referrals).toEqual([
      { id: HANDLE, initial: 'N', country: 'TH', kind: 'client', at: 9 },
      { id: null, initial: null, country: null, kind: 'client', at: 8 },
    ]);
    expect((await list(bea, { cursor: null })).referrals).toEqual([]);
  });

  it('sees the way of one of them, and nothing by which they could be known', async () => {
    const { journey } = await aDesk();
    const way = await journey(ana, { id: HANDLE, cursor: null });
    expect(way).toMatchObject({
      code: 'ABCD2345',
      firstClick: { at: 3, source: '' },
      lastClick: { at: 5, source: 'forum' },
      isAppealed: false,
      calls: [{ event: 'client_call', planVersion: 1, amount: 1000 }],
    });
    expect(JSON.stringify(way)).not.toMatch(/nora|lind|client-uid/i);
  });

  it('sees nothing of another’s, nor does whoever is no affiliate', async () => {
    const { list, journey, appeal } = await aDesk();
    await expect(journey(bea, { id: HANDLE, cursor: null })).rejects.toMatchObject(none);
    const wish = { id: HANDLE, text: 'They came by my link.', locale: 'fr' } as const;
    await expect(appeal(bea, wish)).rejects.toMatchObject(none);
    const manager = { ...ana, role: 'agency_manager' };
    await expect(list(manager, { cursor: null })).rejects.toMatchObject(none);
    await expect(journey(manager, { id: HANDLE, cursor: null })).rejects.toMatchObject(none);
    await expect(appeal(manager, wish)).rejects.toMatchObject(none);
  });

  it('asks us once to look at a referral again', async () => {
    const { journey, appeal, requests } = await aDesk();
    await appeal(ana, { id: HANDLE, text: 'They came by my link.', locale: 'fr' });
    await appeal(ana, { id: HANDLE, text: 'Once more, please.', locale: 'fr' });
    expect([...requests.values()]).toMatchObject([{ uid: 'ana', topic: 'other', status: 'open', createdAt: 20 }]);
    expect(requests.get(HANDLE)?.text).toContain('They came by my link.');
    expect((await journey(ana, { id: HANDLE, cursor: null })).isAppealed).toBe(true);
  });
});
