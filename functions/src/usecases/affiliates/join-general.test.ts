import { defaultPlan } from '@sos/domain/affiliates/programme';
import { aUser } from '@sos/testing/a-user';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryAccounts } from '../testing/memory-accounts.ts';
import { MemoryAffiliates } from '../testing/memory-affiliates.ts';
import { makeJoinGeneral } from './join-general.ts';

const asked = { language: 'fr', visitor: 'visitor-1' } as const;

function aWorld({ isGeneralOpen = true }: { isGeneralOpen?: boolean } = {}) {
  const { documents } = new MemoryAccounts();
  for (const role of ['client', 'lawyer', 'expat', 'chatter'] as const) documents.set(role, aUser({ role }));
  const affiliates = new MemoryAffiliates(documents);
  const plans = { current: async () => ({ ...defaultPlan, isGeneralOpen }) };
  const hash = { device: (visitor: string) => `hash of ${visitor}` };
  const needs = { affiliates, plans, hash, clock: { now: () => 5 }, random: Math.random };
  const join = checkAnswers('joinGeneralProgramme', makeJoinGeneral(needs));
  return {
    affiliates,
    documents,
    needs,
    join: (role: string, uid = role) => join({ uid, role, isAdmin: false }, asked),
  };
}

describe('whoever refers friends', () => {
  it.each(['client', 'lawyer', 'expat'])('a %s gets a link of their own, and stays what they are', async (role) => {
    const { affiliates, documents, join } = aWorld();
    await join(role);
    const profile = await affiliates.find('general', role);
    expect(profile).toMatchObject({ language: 'fr', devices: ['hash of visitor-1'], earned: 0, createdAt: 5 });
    const owner = { affiliateId: role, programme: 'general', kind: 'client' };
    expect(affiliates.codes.get(profile?.affiliateCodeClient ?? '')).toEqual(owner);
    expect(documents.get(role)).toEqual(aUser({ role: role as 'client' }));
  });

  it('keeps the first link, however often they ask, also after the programme was closed', async () => {
    const { affiliates, needs, join } = aWorld();
    await Promise.all([join('client'), join('client')]);
    const first = await affiliates.find('general', 'client');
    const closed = makeJoinGeneral({ ...needs, plans: { current: async () => defaultPlan } });
    await closed({ uid: 'client', role: 'client', isAdmin: false }, asked);
    expect(await affiliates.find('general', 'client')).toEqual(first);
    expect(affiliates.codes.size).toBe(2);
  });

  it('is nobody while no admin lets them', async () => {
    const { affiliates, join } = aWorld({ isGeneralOpen: false });
    await expect(join('client')).rejects.toMatchObject({ reason: 'closed_for_now' });
    expect(affiliates.codes.size).toBe(0);
  });

  it.each([
    ['of a programme of their own', 'chatter', 'chatter'],
    ['an agency’s manager', 'agency_manager', 'nobody'],
    ['whose token tells an old role', 'client', 'chatter'],
    ['whose account is gone', 'client', 'nobody'],
  ])('is nobody %s', async (_who, role, uid) => {
    const { affiliates, join } = aWorld();
    await expect(join(role, uid)).rejects.toMatchObject({ reason: 'not_found' });
    expect(affiliates.codes.size).toBe(0);
  });
});
