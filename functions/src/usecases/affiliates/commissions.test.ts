import { defaultPlan } from '@sos/domain/affiliates/programme';
import type { Stake } from '@sos/domain/disputes/stake';
import { balancesOf } from '@sos/domain/journal/posting';
import { anAddedProgramme } from '@sos/domain/testing/an-added-programme';
import { aReferral } from '@sos/domain/testing/a-commission';
import { describe, expect, it } from 'vitest';
import { makeFollowPaid } from './settle-commissions.ts';
import { aCommissionWorld as aWorld, type CommissionWorld, paidCall as paid } from '../testing/commission-world.ts';

const lost: Stake = {
  id: 'd1',
  amount: 4900,
  status: 'lost',
  withdrawn: 4900,
  fee: 0,
  providerPart: 0,
  revision: 1,
  toldAt: 0,
};

function brought({ byUid }: CommissionWorld): void {
  byUid.set('client-uid', aReferral());
}

describe('a paid call', () => {
  it('of a client whom nobody brought pays nobody', async () => {
    const world = aWorld();
    await world.settle('booking-1');
    expect([world.book.sets.size, world.book.byId.size]).toEqual([0, 0]);
  });

  it('that is whole is settled only when somebody brought one of the two, and any other always', async () => {
    const world = aWorld();
    const settled: string[] = [];
    const follow = makeFollowPaid({ ...world.needs, settle: async (id) => void settled.push(id) });
    const told = { clientId: 'client-uid', providerId: 'provider-uid', isWhole: true };
    await follow({ ...told, id: 'of nobody' });
    await follow({ ...told, id: 'given back', isWhole: false });
    brought(world);
    await follow({ ...told, id: 'of a client' });
    await follow({ ...told, id: 'of a provider', clientId: 'provider-uid', providerId: 'client-uid' });
    expect(settled).toEqual(['given back', 'of a client', 'of a provider']);
  });

  it('pays a winner of the last month more, which its set remembers', async () => {
    const world = aWorld();
    brought(world);
    world.world.plan = { ...world.world.plan, marginPercent: 100 };
    world.world.boosts = [{ affiliateId: 'ana', percent: 150, most: 100_000 }];
    await world.settle('booking-1');
    world.world.boosts = [];
    await world.settle('booking-1');
    expect(world.granted()).toEqual([
      ['booking-1_client_call_ana', 'ana', 1500],
      ['activation_ana', 'ana', 500],
    ]);
    expect(world.book.byId.get('booking-1_client_call_ana')).toMatchObject({ boost: 150 });
  });

  it('raises in an added programme where its best earn more, and asks nobody else’s ranking', async () => {
    const world = aWorld();
    world.byUid.set('client-uid', aReferral({ programme: 'partner', added: 'ambassador' }));
    world.world.boosts = [{ affiliateId: 'ana', percent: 150, most: 100_000 }];
    world.world.plan = { ...defaultPlan, added: [anAddedProgramme({ games: ['month'] })] };
    await world.settle('booking-1');
    expect(world.granted().map(([, uid, cents]) => [uid, cents])).toEqual([['ana', 800]]);
    world.world.plan = { ...defaultPlan, added: [anAddedProgramme({ games: ['month', 'raise'] })] };
    world.payments.set('booking-2', paid({ id: 'booking-2' }));
    await world.settle('booking-2');
    expect(world.granted().map(([, uid, cents]) => [uid, cents])).toContainEqual(['ana', 1200]);
  });

  it('has those who are new wait longer where the plan says so, and says until when', async () => {
    const world = aWorld();
    brought(world);
    world.world.plan = { ...defaultPlan, newcomerCalls: 1, newcomerHours: 24 };
    await world.settle('booking-1');
    await world.at(24, world.validate);
    await world.at(48, world.release);
    expect(world.balance('ana')).toBe(0);
    await world.at(72, world.release);
    expect(world.balance('ana')).toBe(1500);
    world.payments.set('booking-2', paid({ id: 'booking-2', settledAt: world.world.now }));
    await world.settle('booking-2');
    await world.at(96, world.validate);
    await world.at(120, world.release);
    expect(world.balance('ana')).toBe(2500);
  });

  it('pays the chatter, the two above them, the first call’s bonus and whoever brought the provider, within their share of the fee', async () => {
    const world = aWorld();
    brought(world);
    const recruit = aReferral({ kind: 'recruitment', role: 'chatter', code: 'WXYZ6789' });
    world.byUid.set('ana', { ...recruit, uid: 'ana', affiliateId: 'bea' });
    world.byUid.set('bea', { ...recruit, uid: 'bea', affiliateId: 'cy' });
    world.byUid.set('provider-uid', { ...recruit, uid: 'provider-uid', programme: 'blogger', affiliateId: 'bo' });
    await world.settle('booking-1');
    // 19.00 EUR are 20.52 USD, of which 17.44 are for commissions; the rules come to 21.50.
    expect(world.granted()).toEqual([
      ['booking-1_client_call_ana', 'ana', 811],
      ['activation_ana', 'ana', 405],
      ['booking-1_client_call_level_1_bea', 'bea', 81],
      ['booking-1_client_call_level_2_cy', 'cy', 40],
      ['booking-1_provider_call_bo', 'bo', 405],
    ]);
  });

  it('told fifty times at once is one set', async () => {
    const world = aWorld();
    brought(world);
    await Promise.all(Array.from({ length: 50 }, () => world.settle('booking-1')));
    expect(world.granted()).toEqual([
      ['booking-1_client_call_ana', 'ana', 1000],
      ['activation_ana', 'ana', 500],
    ]);
  });

  it('pays the bonus of a first call once', async () => {
    const world = aWorld();
    brought(world);
    world.payments.set('booking-2', paid({ id: 'booking-2' }));
    await world.settle('booking-1');
    await world.settle('booking-2');
    expect(world.granted().map(([id]) => id)).toEqual([
      'booking-1_client_call_ana',
      'activation_ana',
      'booking-2_client_call_ana',
    ]);
  });

  it('pays no more in a month than the rule allows, and begins anew with the next', async () => {
    const world = aWorld();
    brought(world);
    const capped = defaultPlan.programmes.chatter.map((rule) => ({ ...rule, monthlyCap: 2500 }));
    world.world.plan = { ...defaultPlan, programmes: { ...defaultPlan.programmes, chatter: capped } };
    for (const call of [1, 2, 3, 4]) {
      const settledAt = call === 4 ? Date.UTC(1970, 1, 1) : 0;
      world.payments.set(`p${call}`, paid({ id: `p${call}`, settledAt }));
      await world.settle(`p${call}`);
    }
    expect(world.granted().filter(([id]) => id !== 'activation_ana')).toEqual([
      ['p1_client_call_ana', 'ana', 1000],
      ['p2_client_call_ana', 'ana', 1000],
      ['p3_client_call_ana', 'ana', 500],
      ['p4_client_call_ana', 'ana', 1000],
    ]);
  });

  it('pays whoever brought a group administrator at the tenth call of their clients', async () => {
    const world = aWorld();
    world.byUid.set('client-uid', aReferral({ programme: 'groupAdmin' }));
    const above = aReferral({ uid: 'ana', affiliateId: 'gus', programme: 'groupAdmin', kind: 'recruitment' });
    world.byUid.set('ana', above);
    for (let call = 1; call <= 11; call++) {
      world.payments.set(`p${call}`, paid({ id: `p${call}` }));
      await world.settle(`p${call}`);
    }
    const bonuses = world.book.byId.list(({ event }) => event === 'threshold');
    expect(bonuses.map(({ id, affiliateId, paymentId }) => [id, affiliateId, paymentId])).toEqual([
      ['threshold_ana', 'gus', 'p10'],
    ]);
  });

  it('pays those above somebody in an added programme who are in the same one', async () => {
    const world = aWorld();
    const of = (added: string) => ({ programme: 'partner', added }) as const;
    const [call] = anAddedProgramme().rules;
    const levels = call ? [call, { ...call, event: 'client_call_level_1' as const }] : [];
    const added = ['ambassador', 'guides'].map((id) => anAddedProgramme({ id, recruits: ['partner'], rules: levels }));
    world.world.plan = { ...defaultPlan, added };
    world.byUid.set('client-uid', aReferral(of('ambassador')));
    const above = { uid: 'ana', affiliateId: 'bea', kind: 'recruitment', role: 'partner' } as const;
    world.byUid.set('ana', aReferral({ ...above, ...of('guides') }));
    await world.settle('booking-1');
    world.byUid.set('ana', aReferral({ ...above, ...of('ambassador') }));
    world.payments.set('booking-2', paid({ id: 'booking-2' }));
    await world.settle('booking-2');
    expect(world.granted()).toEqual([
      ['booking-1_client_call_ana', 'ana', 800],
      ['booking-2_client_call_ana', 'ana', 800],
      ['booking-2_client_call_level_1_bea', 'bea', 800],
    ]);
    expect(world.book.byId.list().map(({ added: which }) => which)).toEqual(Array(3).fill('ambassador'));
  });

  it('that was given back before anybody heard of it pays nobody', async () => {
    const world = aWorld();
    brought(world);
    await world.pay({ status: 'refund_due' });
    expect(world.book.byId.size).toBe(0);
  });
});

describe('the schedules', () => {
  it('credit after a day and another, to the hour, however often they run', async () => {
    const world = aWorld();
    brought(world);
    await world.settle('booking-1');
    await world.at(23, world.validate);
    expect(world.states()[0]).toEqual(['pending', null]);
    for (const run of [world.validate, world.validate, world.release]) await world.at(24, run);
    expect([world.states()[0], world.balance('ana')]).toEqual([['validated', null], 0]);
    await world.at(47, world.release);
    expect(world.balance('ana')).toBe(0);
    for (const run of [world.release, world.release, world.validate]) await world.at(48, run);
    expect(world.balance('ana')).toBe(1500);
    expect(world.book.balances.get('ana')).toEqual({ earned: 1500, reversed: 0, adjusted: 0, paid: 0 });
  });

  it('give nothing for a call of less than two minutes', async () => {
    const world = aWorld();
    brought(world);
    world.world.talk = 119;
    await world.settle('booking-1');
    await world.at(24, world.validate);
    expect(world.states()).toEqual([
      ['cancelled', 'short_call'],
      ['cancelled', 'short_call'],
    ]);
  });

  it('release nothing while a note is not looked at, after months too', async () => {
    const world = aWorld();
    brought(world);
    await world.settle('booking-1');
    world.flagged.add('ana');
    for (const hours of [24, 48, 2000]) await world.at(hours, world.validate);
    expect([world.states()[0], world.balance('ana')]).toEqual([['pending', 'review'], 0]);
    world.flagged.clear();
    await world.at(2001, world.validate);
    await world.at(2025, world.release);
    expect(world.balance('ana')).toBe(1500);
  });

  it('see a refund that nobody told them of', async () => {
    const world = aWorld();
    brought(world);
    await world.settle('booking-1');
    world.payments.set('booking-1', paid({ status: 'refund_due' }));
    await world.at(24, world.validate);
    expect(world.states()[0]).toEqual(['cancelled', 'refunded']);
  });
});

describe('money that goes back', () => {
  const credited = async () => {
    const world = aWorld();
    brought(world);
    await world.settle('booking-1');
    await world.at(24, world.validate);
    await world.at(48, world.release);
    return world;
  };
  const refund = { id: 'r1', providerPart: 0, bearer: 'platform', origin: 'admin', railRefundId: null, at: 0 } as const;

  it('takes the same part of what was credited, and the journal says the same as the ledger', async () => {
    const world = await credited();
    await world.pay({ refunds: [{ ...refund, amount: 2450, status: 'done' }] });
    expect(world.balance('ana')).toBe(750);
    expect(balancesOf(world.book.entries.list())).toEqual({
      affiliate_commissions: { USD: 750 },
      affiliate_payable: { USD: -750 },
    });
  });

  it('takes all of it when a dispute is lost, and a won one gives it back', async () => {
    const world = await credited();
    await world.pay({ disputes: [lost] });
    expect([world.balance('ana'), world.states()[0]]).toEqual([0, ['cancelled', 'dispute_lost']]);
    await world.pay({ disputes: [{ ...lost, status: 'free', withdrawn: 0 }] });
    expect([world.balance('ana'), world.states()[0]]).toEqual([1500, ['available', null]]);
    expect(world.book.balances.get('ana')).toEqual({ earned: 1500, reversed: 0, adjusted: 0, paid: 0 });
  });
});

it('nobody looks at the marks of a call that pays nobody', async () => {
  const looked: string[] = [];
  const { settle, byUid } = aWorld((needs) => {
    const of = async (uid: string) => {
      looked.push(uid);
      return needs.marks.of(uid);
    };
    return { ...needs, marks: { of } };
  });
  await settle('booking-1');
  expect(looked).toEqual([]);
  byUid.set('client-uid', aReferral());
  await settle('booking-1');
  expect(looked).toContain('client-uid');
});
