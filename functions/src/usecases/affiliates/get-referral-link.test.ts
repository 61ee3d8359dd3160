import { defaultPlan } from '@sos/domain/affiliates/programme';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeGetReferralLink } from './get-referral-link.ts';

const codes = { affiliateCodeClient: 'ABCD2345', affiliateCodeRecruitment: 'WXYZ6789' };
const nothing = { devices: [], earned: 0, reversed: 0, adjusted: 0, paid: 0, createdAt: 1 };
const profile = { place: 'x', audience: null, language: 'fr' as const, ...codes, ...nothing };
const find = async (_programme: string, uid: string) => (uid === 'ana' ? profile : undefined);
const plan = { ...defaultPlan, codeDiscounts: { ...defaultPlan.codeDiscounts, chatter: 10, general: 10 } };
const link = checkAnswers(
  'getReferralLink',
  makeGetReferralLink({
    affiliates: { find },
    plans: { current: async () => plan },
    botUrl: () => 'https://t.me/a_bot',
  }),
);
const as = (role: string, uid = 'ana') => link({ uid, role, isAdmin: false }, {});

it('an affiliate gets the codes that their programme pays for', async () => {
  expect(await as('chatter')).toEqual({
    programme: 'chatter',
    client: 'ABCD2345',
    recruitment: 'WXYZ6789',
    bot: 'https://t.me/a_bot?start=ABCD2345',
    discount: 10,
    since: 1,
  });
  expect(await as('influencer')).toEqual({
    programme: 'influencer',
    client: 'ABCD2345',
    recruitment: null,
    bot: 'https://t.me/a_bot?start=ABCD2345',
    discount: 0,
    since: 1,
  });
});

it('a client gets one code, which takes nothing off while the programme of friends is closed', async () => {
  expect(await as('client')).toEqual({
    programme: 'general',
    client: 'ABCD2345',
    recruitment: null,
    bot: 'https://t.me/a_bot?start=ABCD2345',
    discount: 0,
    since: 1,
  });
});

it('whoever takes part in no programme gets none', async () => {
  await expect(as('agency_manager')).rejects.toMatchObject({ reason: 'not_found' });
  await expect(as('chatter', 'bob')).rejects.toMatchObject({ reason: 'not_found' });
});
