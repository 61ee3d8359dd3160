import { aProfile } from '@sos/testing/a-profile';
import { newPayoutAccount } from '@sos/domain/transfers/payout-account';
import { money } from '@sos/domain/money/money';
import { defaultPrices, priceOf } from '@sos/domain/money/price';
import { aSession } from '@sos/domain/testing/a-session';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemoryCalls } from '../testing/memory-calls.ts';
import { MemoryProfiles } from '../testing/memory-profiles.ts';
import { MemorySwitchboard } from '../testing/memory-switchboard.ts';
import { onlineLawyer } from '../testing/online-lawyer.ts';
import type { OwnCalls } from './console-ports.ts';
import { makeGetOwnProfile } from './get-own-profile.ts';
import { makeGetProviderEarnings } from './get-provider-earnings.ts';

const camille: Actor = { uid: 'camille', role: 'lawyer', isAdmin: false };

describe('the own profile', () => {
  function looking() {
    const memory = new MemoryCalls();
    const profiles = new MemoryProfiles();
    profiles.add({
      id: 'camille',
      profile: aProfile({ approval: 'pending', visible: false, edition: 4, locale: 'de' }),
    });
    memory.profiles.set('camille', { ...onlineLawyer, approval: 'pending', visible: false, missedCalls: 2 });
    const prices = { price: async () => priceOf(defaultPrices, 'lawyer', 'USD') };
    const switchboard = new MemorySwitchboard(memory.profiles);
    return checkAnswers('getOwnProfile', makeGetOwnProfile({ profiles, prices, switchboard, clock: memory.clock }));
  }

  it('is shown as the public will see it, also while nobody does', async () => {
    const own = await looking()(camille, { currency: 'USD' });
    expect(own).toMatchObject({ locale: 'de', edition: 4, shown: { id: 'camille', price: money(5500, 'USD') } });
    expect(own.switch).toMatchObject({ approval: 'pending', isVisible: false, missedCalls: 2 });
  });

  it('of somebody who has none is not found', async () => {
    const asked = looking()({ ...camille, uid: 'nobody' }, { currency: 'EUR' });
    await expect(asked).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('the earnings', () => {
  const none = aSession().settlement;
  const calls = [
    aSession({ id: 'coming' }),
    {
      ...aSession({ id: 'earned' }),
      status: 'completed',
      settlement: { ...none, status: 'captured', billableSeconds: 600 },
    },
    {
      ...aSession({ id: 'missed' }),
      status: 'failed',
      endReason: 'provider_no_answer',
      settlement: { ...none, status: 'released' },
    },
  ] as const;
  const due = [money(3000, 'EUR')];
  const asked: (readonly string[])[] = [];
  const ownCalls: OwnCalls = {
    page: async (_id, { after }) => (after === 'strange' ? undefined : { calls, next: 'missed' }),
    shares: async (ids) => {
      asked.push(ids);
      return new Map(ids.map((id) => [id, money(3000, 'EUR')]));
    },
    owed: async () => due,
  };
  const lacking = { ...newPayoutAccount('FR', 'stripe'), kycStatus: 'needed', deadline: 9 } as const;
  const payoutAccount = async (uid: string) => (uid === 'own' ? null : lacking);
  const earnings = checkAnswers('getProviderEarnings', makeGetProviderEarnings({ ownCalls, payoutAccount }));

  it('say of each call what it earned, and nothing of the client or what they paid', async () => {
    const told = await earnings(camille, {});
    expect(told.calls.map(({ id, standing, share }) => [id, standing, share?.amount])).toEqual([
      ['coming', 'open', undefined],
      ['earned', 'earned', 3000],
      ['missed', 'not_charged', undefined],
    ]);
    expect(told).toMatchObject({ nextCursor: 'missed', due });
    expect(asked).toEqual([['earned']]);
    expect(JSON.stringify(told)).not.toMatch(/client-uid|4900/);
  });

  it('say what keeps the money from them and until when, but not of an account of the platform’s own', async () => {
    expect((await earnings(camille, {})).lack).toEqual({ what: 'documents', until: 9 });
    expect((await earnings({ ...camille, uid: 'own' }, {})).lack).toBeNull();
  });

  it('are refused for a cursor that is none of theirs', async () => {
    await expect(earnings(camille, { cursor: 'strange' })).rejects.toMatchObject({ reason: 'invalid_input' });
  });
});
