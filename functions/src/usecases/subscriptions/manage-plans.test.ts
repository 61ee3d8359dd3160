import type { PlanTerms } from '@sos/domain/subscriptions/plan-problems';
import { describe, expect, it } from 'vitest';
import { checkAnswers } from '../shared/check-answers.ts';
import { MemoryPlans } from '../testing/memory-subscriptions.ts';
import { makeListPlans, makeManagePlans } from './manage-plans.ts';

const irma = { uid: 'irma', role: 'admin', isAdmin: true };
const hans = { ...irma, uid: 'hans' };
const reason = 'The model became dearer.';
const id = 'assistant';
const terms: PlanTerms = {
  name: 'Assistant',
  price: { amount: 1900, currency: 'EUR' },
  aiCalls: 100,
  trialDays: 14,
  place: 1,
  isOffered: true,
};
const priced = (amount: number, currency: 'EUR' | 'USD' = 'EUR') => ({ ...terms, price: { amount, currency } });
const wish = (amount: number, revision: number | null) => ({ id, terms: priced(amount), revision, reason });

function aDesk() {
  const memory = new MemoryPlans();
  const needs = { book: memory, clock: { now: () => 5 } };
  return {
    memory,
    list: checkAnswers('adminListPlans', makeListPlans(needs)),
    manage: checkAnswers('adminManagePlans', makeManagePlans(needs)),
  };
}

describe('plans', () => {
  it('are shown in their order, each with how many have it, by state', async () => {
    const { memory, list } = aDesk();
    memory.standings.push({ planId: id, status: 'active' }, { planId: id, status: 'active' });
    memory.standings.push({ planId: id, status: 'trial' }, { planId: 'assistant_plus', status: 'past_due' });
    const { plans } = await list(irma, {});
    expect(plans.map((each) => [each.id, each.revision, each.subscribers])).toEqual([
      ['assistant', 0, { active: 2, trial: 1 }],
      ['assistant_plus', 0, { past_due: 1 }],
    ]);
  });

  it('are changed one by one, and the others stay offered', async () => {
    const { memory, manage } = aDesk();
    expect(await manage(irma, wish(2900, 0))).toEqual({ id, revision: 1 });
    expect((await memory.all()).map((each) => [each.id, each.price.amount])).toEqual([
      ['assistant', 2900],
      ['assistant_plus', 4900],
    ]);
    expect([...memory.trail.values()]).toMatchObject([
      {
        id: 'plan-assistant-1',
        adminId: 'irma',
        action: 'adminManagePlans',
        subjectKind: 'plan',
        before: { price: { amount: 1900 } },
        after: { price: { amount: 2900 } },
        reason,
      },
    ]);
  });

  it('come back by a change that names what it takes back', async () => {
    const { memory, manage } = aDesk();
    await manage(irma, wish(2900, 0));
    await manage(hans, { ...wish(1900, 1), undoes: 'plan-assistant-1' });
    expect(memory.trail.get('plan-assistant-2')).toMatchObject({ undoes: 'plan-assistant-1', adminId: 'hans' });
    expect((await memory.all())[0]?.price.amount).toBe(1900);
  });

  it('are changed by one of two admins who saw the same, and the other is told', async () => {
    const { manage } = aDesk();
    const both = await Promise.allSettled([manage(irma, wish(2900, 0)), manage(hans, wish(3900, 0))]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(both[1]).toMatchObject({ reason: { reason: 'changed' } });
  });

  it.each<[string, Partial<ReturnType<typeof wish>>, number | null, string]>([
    ['of an id that is taken', {}, null, 'plan_known'],
    ['of an id that nobody has seen', { id: 'gold' }, 3, 'not_found'],
    ['in another currency', { terms: priced(1900, 'USD') }, 0, 'plan_invalid'],
    ['for less than can be charged', { terms: priced(1) }, 0, 'plan_invalid'],
  ])('are refused %s', async (_what, differs, revision, refusal) => {
    const { memory, manage } = aDesk();
    await expect(manage(irma, { ...wish(1900, revision), ...differs })).rejects.toMatchObject({ reason: refusal });
    expect(memory.trail.size).toBe(0);
  });

  it('may be new', async () => {
    const { manage, list } = aDesk();
    await manage(irma, { ...wish(900, null), id: 'starter', terms: { ...terms, place: 0 } });
    expect((await list(irma, {})).plans.map((each) => each.id)).toEqual(['starter', 'assistant', 'assistant_plus']);
  });
});
