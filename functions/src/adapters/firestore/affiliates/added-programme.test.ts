import { defaultPlan } from '@sos/domain/affiliates/programme';
import { anAddedProgramme } from '@sos/domain/testing/an-added-programme';
import { aPayment } from '@sos/domain/testing/a-payment';
import { expect, it } from 'vitest';
import { makeRegisterPartner } from '../../../usecases/affiliates/register-affiliate.ts';
import { db } from '../shared/db.ts';
import {
  type AffiliatePlatform,
  anAffiliatePlatform,
  as,
  comesBy,
  registering,
  waits,
  withdraws,
} from '../testing/an-affiliate-platform.ts';
import { localFirestore } from '../testing/local-firestore.ts';

localFirestore();

const partner = (uid: string) => as(uid, 'partner');
const rule = (event: 'client_call' | 'client_call_level_1', fixed: number) => {
  return { event, amount: { fixed, percent: null }, months: null, monthlyCap: null, calls: null };
};
const ambassadors = anAddedProgramme({
  recruits: ['partner'],
  rules: [rule('client_call', 1500), rule('client_call_level_1', 100)],
  hold: { validateAfterHours: 1, releaseAfterHours: 2, leastSeconds: 90 },
});

function plan({ configure }: AffiliatePlatform, added: Parameters<typeof configure>[1]['plan']['added'], revision = 0) {
  const { version: _version, ...draft } = defaultPlan;
  const deed = { revision, takesEffectAt: null, reason: 'Ambassadors begin.' };
  return configure(as('irma', 'admin'), { plan: { ...draft, marginPercent: 100, added }, ...deed });
}

const join = (platform: AffiliatePlatform, uid: string) =>
  makeRegisterPartner(platform.registering)(as(uid, ''), { ...registering(), programme: 'ambassador' });

it('a programme that is nothing but configuration takes people in, counts what they bring, and pays them out', async () => {
  const platform = anAffiliatePlatform();
  await expect(join(platform, 'ana')).rejects.toMatchObject({ reason: 'not_found' });
  await plan(platform, [ambassadors]);
  expect((await platform.offers(as('', ''), { locale: 'fr' })).added).toMatchObject([
    { id: 'ambassador', isOpen: true, name: 'Ambassadors', hold: { leastSeconds: 90 } },
  ]);
  await join(platform, 'ana');
  await join(platform, 'ben');
  const ana = await platform.link(partner('ana'), {});
  const ben = await platform.link(partner('ben'), {});
  expect(ana).toMatchObject({ programme: 'partner', added: 'ambassador', recruitment: expect.any(String) });
  expect(await comesBy(platform, ana.recruitment ?? '', { uid: 'ben', role: 'partner' })).toBe(
    '/en/partners/ambassador',
  );
  expect(await comesBy(platform, ben.client, { uid: 'camille', role: 'client' })).toBe('/en');
  const paid = { clientId: 'camille', sessionId: 'call-1', status: 'captured', captured: 4900 } as const;
  await platform.payments.createIfAbsent(aPayment({ ...paid, id: 'call-1', settledAt: platform.time.now }));
  platform.time.talkSeconds = 100;
  await Promise.all([platform.settle('call-1'), platform.settle('call-1')]);
  expect((await db().collection('partner_commissions').get()).docs.map(({ id }) => id).toSorted()).toEqual([
    'call-1_client_call_ben',
    'call-1_client_call_level_1_ana',
  ]);
  expect(await waits(platform, [1, 2])).toEqual([2, 2]);
  expect(await platform.dashboard(partner('ben'), {})).toMatchObject({
    added: 'ambassador',
    earned: 1500,
    balance: 1500,
  });
  expect(await platform.dashboard(partner('ana'), {})).toMatchObject({ earned: 100, balance: 100 });
  const month = new Date(platform.time.now).toISOString().slice(0, 7);
  const { lines, closing } = await platform.statement(partner('ben'), { month, cursor: null });
  expect(lines).toMatchObject([{ amount: 1500, commission: { event: 'client_call', planVersion: 2 } }]);
  expect(closing).toBe(1500);
  expect(await withdraws(platform, partner('ben'), 1200)).toEqual(['paid']);
  expect(await platform.dashboard(partner('ben'), {})).toMatchObject({ earned: 1500, balance: 300 });
});

it('a programme is seen by nobody while it is a draft, takes nobody new once it is closed, and is never taken away', async () => {
  const platform = anAffiliatePlatform();
  await plan(platform, [{ ...ambassadors, state: 'draft' }]);
  await expect(join(platform, 'ana')).rejects.toMatchObject({ reason: 'not_found' });
  expect((await platform.offers(as('', ''), {})).added).toEqual([]);
  await plan(platform, [ambassadors], 1);
  await join(platform, 'ana');
  await expect(plan(platform, [], 2)).rejects.toMatchObject({
    reason: 'config_invalid',
    details: { found: ['ambassador.state'] },
  });
  await plan(platform, [{ ...ambassadors, state: 'closed' }], 2);
  await expect(join(platform, 'ben')).rejects.toMatchObject({ reason: 'closed_for_now' });
  expect(await platform.link(partner('ana'), {})).toMatchObject({ added: 'ambassador' });
});
