import { defaultPlans } from '@sos/domain/subscriptions/plan';
import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ManagedPlan, PlanBook, Plans } from './ports.ts';

interface World {
  readonly plans: Plans & PlanBook;
  /** The ids of the trail's entries. */
  readonly trail: () => Promise<readonly string[]>;
  /** Somebody subscribes. */
  readonly subscribe: (uid: string, planId: string, status: 'active' | 'trial' | 'ended') => Promise<unknown>;
}

const gold: ManagedPlan = {
  id: 'gold',
  name: 'Gold',
  price: { amount: 9900, currency: 'EUR' },
  aiCalls: 900,
  trialDays: 0,
  place: 3,
  isOffered: true,
  revision: 1,
};

/** What every book of plans does. `open` gives an empty one, for each test. */
export function plansContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const put = (plan: ManagedPlan) =>
    world.plans.change(plan.id, () => {
      return { after: plan, audit: anAuditRecord({ id: `plan-${plan.id}-${plan.revision}`, subjectKind: 'plan' }) };
    });
  const shown = async () => (await world.plans.all()).map(({ id, name }) => `${id} ${name}`).toSorted();
  const both = ['assistant Assistant', 'assistant_plus Assistant Plus'];

  describe('the book of plans', () => {
    it('has the defaults until somebody changes one, and then the others still', async () => {
      expect(await world.plans.all()).toEqual(defaultPlans);
      expect((await world.plans.list()).map(({ revision }) => revision)).toEqual([0, 0]);
      await put(gold);
      expect(await shown()).toEqual([...both, 'gold Gold']);
    });

    it('decides about a plan as it is, a default one too, and writes it with the trail', async () => {
      const seen: (ManagedPlan | undefined)[] = [];
      const rename = (name: string) =>
        world.plans.change('assistant', (known) => {
          seen.push(known);
          const revision = (known?.revision ?? 0) + 1;
          const after = { ...gold, id: 'assistant', name, revision };
          return { after, audit: anAuditRecord({ id: `plan-assistant-${revision}`, subjectKind: 'plan' }) };
        });
      await rename('First');
      await rename('Second');
      expect(seen).toMatchObject([
        { name: 'Assistant', revision: 0 },
        { name: 'First', revision: 1 },
      ]);
      expect(await shown()).toEqual(['assistant Second', 'assistant_plus Assistant Plus']);
      expect((await world.trail()).toSorted()).toEqual(['plan-assistant-1', 'plan-assistant-2']);
    });

    it('writes nothing of what is refused', async () => {
      const refused = world.plans.change('gold', (known) => {
        expect(known).toBeUndefined();
        throw new Error('no');
      });
      await expect(refused).rejects.toThrow('no');
      expect([await shown(), await world.trail()]).toEqual([both, []]);
    });

    it('is changed by two at once, one after the other', async () => {
      await Promise.all([put(gold), put({ ...gold, id: 'silver', name: 'Silver' })]);
      expect(await shown()).toEqual([...both, 'gold Gold', 'silver Silver']);
    });

    it('knows how many have a plan, by state; who had it once does not count', async () => {
      await world.subscribe('ada', 'assistant', 'active');
      await world.subscribe('bea', 'assistant', 'active');
      await world.subscribe('cleo', 'assistant', 'trial');
      await world.subscribe('dora', 'assistant', 'ended');
      await world.subscribe('ella', 'assistant_plus', 'active');
      expect(await world.plans.subscribers('assistant')).toEqual({ active: 2, trial: 1 });
      expect(await world.plans.subscribers('gold')).toEqual({});
    });
  });
}
