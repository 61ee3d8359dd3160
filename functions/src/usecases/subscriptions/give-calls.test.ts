import { reserve } from '@sos/domain/subscriptions/quota';
import { noStanding, type Subscription } from '@sos/domain/subscriptions/subscription';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryQuotas, MemorySubscriptions } from '../testing/memory-subscriptions.ts';
import { makeGetMeter, makeGiveCalls } from './give-calls.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const uid = 'camille';
const reason = 'The assistant was down for a day.';
const current: Subscription = {
  planId: 'assistant',
  status: 'active',
  aiCalls: 1,
  periodStart: 1000,
  periodEnd: 9000,
  trialEnd: null,
  endsAt: null,
  trialEndsSoon: false,
};

async function aDesk(has: Subscription | null = current) {
  const subscriptions = new MemorySubscriptions();
  const quotas = new MemoryQuotas(subscriptions);
  const clock = { now: () => 2000 };
  await subscriptions.change(uid, async (before) => ({ ...before, standing: { ...noStanding, current: has } }));
  const needs = { subscriptions, quotas, clock };
  const call = (id: string) => quotas.reserve(uid, (known, quota) => reserve(known, quota, { id, now: 2000 }));
  const renew = (periodStart: number) =>
    subscriptions.change(uid, async (before) => {
      return { ...before, standing: { ...before.standing, current: { ...current, periodStart } } };
    });
  return {
    subscriptions,
    quotas,
    call,
    renew,
    get: checkAnswers('adminGetAssistantMeter', makeGetMeter(needs)),
    give: checkAnswers('adminGiveAssistantCalls', makeGiveCalls(needs)),
  };
}

describe('calls that an admin gives', () => {
  it('are had beyond the plan, and written down with the reason', async () => {
    const { call, give, get, subscriptions } = await aDesk();
    expect((await call('one')).outcome).toBe('reserved');
    expect((await call('two')).outcome).toBe('used_up');
    await give(irma, { uid, calls: 1, seen: 0, reason });
    expect((await call('two')).outcome).toBe('reserved');
    expect((await call('three')).outcome).toBe('used_up');
    expect(await get(irma, { uid })).toMatchObject({ meter: { aiCalls: 1, given: 1, used: 2 } });
    expect([...subscriptions.trail.values()]).toMatchObject([
      { adminId: 'irma', subjectId: uid, before: { given: 0 }, after: { given: 1 }, reason },
    ]);
  });

  it('stand beside what models have cost in the period', async () => {
    const { call, get, renew, quotas } = await aDesk();
    await call('one');
    await quotas.change(uid, (quota) => quota && { ...quota, cost: 31_400 });
    expect(await get(irma, { uid })).toMatchObject({ meter: { cost: 31_400 } });
    await renew(5000);
    expect(await get(irma, { uid })).toMatchObject({ meter: { cost: 0 } });
  });

  it('are given once, however often it is asked', async () => {
    const { give, subscriptions } = await aDesk();
    await give(irma, { uid, calls: 20, seen: 0, reason });
    expect(await give(irma, { uid, calls: 20, seen: 0, reason })).toMatchObject({ meter: { given: 20 } });
    expect(subscriptions.trail.size).toBe(1);
  });

  it('are refused to whoever saw another number', async () => {
    const { give } = await aDesk();
    await give(irma, { uid, calls: 20, seen: 0, reason });
    await expect(give(irma, { uid, calls: 30, seen: 0, reason })).rejects.toMatchObject({ reason: 'changed' });
  });

  it('end with the period in which they were given', async () => {
    const { give, get, renew } = await aDesk();
    await give(irma, { uid, calls: 20, seen: 0, reason });
    await renew(9000);
    expect(await get(irma, { uid })).toMatchObject({ meter: { given: 0 } });
  });

  it('cannot be given to whoever has no plan', async () => {
    const { give, get } = await aDesk(null);
    expect(await get(irma, { uid })).toEqual({ meter: null });
    await expect(give(irma, { uid, calls: 1, seen: 0, reason })).rejects.toMatchObject({ reason: 'not_found' });
  });
});
