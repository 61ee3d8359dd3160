import { defaultPlan, type ProgrammeRule } from '@sos/domain/affiliates/programme';
import { expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { makeGetAffiliateOffers } from './get-affiliate-offers.ts';

const share: ProgrammeRule = {
  event: 'client_call',
  amount: { fixed: null, percent: 40 },
  months: 12,
  monthlyCap: 90_000,
  calls: null,
};
const plan = {
  ...defaultPlan,
  programmes: { ...defaultPlan.programmes, influencer: [share] },
  codeDiscounts: { ...defaultPlan.codeDiscounts, blogger: 5 },
  validateAfterHours: 48,
  marginPercent: 80,
};
const nobody = { uid: '', role: null, isAdmin: false };
const offers = () =>
  checkAnswers('getAffiliateOffers', makeGetAffiliateOffers({ plans: { current: async () => plan } }))(nobody, {});

it('everybody is told what the plan in force pays, and on which terms', async () => {
  const { programmes, hold, marginPercent } = await offers();
  expect(programmes.influencer.rules).toEqual([
    { event: 'client_call', fixed: null, percent: 40, months: 12, monthlyCap: 90_000, calls: null },
  ]);
  expect(programmes.groupAdmin.rules.map(({ event, fixed, calls }) => [event, fixed, calls])).toEqual([
    ['client_call', 1000, null],
    ['provider_call', 100, null],
    ['threshold', 5000, 10],
  ]);
  expect([programmes.blogger.discount, programmes.chatter.discount]).toEqual([5, 0]);
  expect(hold).toEqual({ validateAfterHours: 48, releaseAfterHours: 24, leastSeconds: 120 });
  expect(marginPercent).toBe(80);
});

it('everybody is told from what amount and to which countries money is sent', async () => {
  const { withdrawals, countries } = await offers();
  expect(withdrawals).toEqual({ least: 1000, most: 500_000, mostAMonth: 2_000_000 });
  expect(countries).toEqual(expect.arrayContaining(['FR', 'SN']));
  expect(new Set(countries).size).toBe(countries.length);
});
