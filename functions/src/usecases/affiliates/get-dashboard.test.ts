import { defaultPlan } from '@sos/domain/affiliates/programme';
import type { Actor } from '../shared/ports.ts';
import { aCommission } from '@sos/domain/testing/a-commission';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryCommissions } from '../testing/memory-commissions.ts';
import { memoryAffiliateCounts } from '../testing/memory-affiliate-counts.ts';
import { MemoryReferrals } from '../testing/memory-referrals.ts';
import { memoryStatements } from '../testing/memory-statements.ts';
import { makeGetAffiliateDashboard, makeGetCommissions } from './get-dashboard.ts';

const NOW = Date.UTC(2026, 10, 30, 12);
const profile = {
  place: 'x',
  audience: null,
  language: 'fr' as const,
  affiliateCodeClient: 'ABCD2345',
  affiliateCodeRecruitment: 'WXYZ6789',
  devices: ['device'],
  earned: 3000,
  reversed: -500,
  adjusted: 0,
  paid: -2000,
  createdAt: 1,
};
const as = (role: string, uid = 'ana'): Actor => ({ uid, role, isAdmin: false });

async function aDesk() {
  const book = new MemoryCommissions();
  await book.create('booking-1', [], () => [aCommission()]);
  const kept = { commissions: book, referrals: new MemoryReferrals() };
  const day = 86_400_000;
  const click = { code: 'ABCD2345', affiliateId: 'ana', network: 'n', device: 'd', source: '' };
  for (const [id, back] of [
    ['today', 0],
    ['first', 90],
    ['too-old', 91],
  ] as const)
    await kept.referrals.clicks.note({ ...click, id, at: NOW - back * day });
  const statements = memoryStatements(kept);
  const needs = {
    affiliates: { find: async (_p: string, uid: string) => (uid === 'ana' ? profile : undefined) },
    statements,
    counts: memoryAffiliateCounts(kept),
    plans: { current: async () => defaultPlan },
    clock: { now: () => NOW },
  };
  return {
    dashboard: checkAnswers('getAffiliateDashboard', makeGetAffiliateDashboard(needs)),
    commissions: checkAnswers('getCommissions', makeGetCommissions(needs)),
  };
}

it('an affiliate sees their codes and what they have earned, and nothing of anybody else', async () => {
  const { dashboard, commissions } = await aDesk();
  expect(await dashboard(as('chatter'), {})).toEqual({
    programme: 'chatter',
    codes: { client: 'ABCD2345', recruitment: 'WXYZ6789' },
    referred: 0,
    waiting: 1000,
    earned: 2500,
    balance: 500,
    days: [
      { day: '2026-09-01', clicks: 1, signUps: 0, calls: 0, earned: 0 },
      { day: '2026-11-30', clicks: 1, signUps: 0, calls: 0, earned: 0 },
    ],
  });
  const page = await commissions(as('chatter'), { cursor: null });
  expect(page.commissions).toMatchObject([{ event: 'client_call', amount: 1000, dueAt: 86_400_000 }]);
  expect(JSON.stringify(page)).not.toContain('client-uid');
});

it('an influencer has no code for recruits', async () => {
  const { dashboard } = await aDesk();
  expect((await dashboard(as('influencer'), {})).codes.recruitment).toBeNull();
});

it('whoever takes part in no programme, or has no profile yet, has no dashboard', async () => {
  const { dashboard, commissions } = await aDesk();
  const none = { reason: 'not_found' };
  await expect(dashboard(as('agency_manager'), {})).rejects.toMatchObject(none);
  await expect(dashboard(as('chatter', 'bob'), {})).rejects.toMatchObject(none);
  await expect(commissions(as('agency_manager'), { cursor: null })).rejects.toMatchObject(none);
});
