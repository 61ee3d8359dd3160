import { offered, type Plan } from '@sos/domain/subscriptions/plan';
import { callsUsed, quotaIn } from '@sos/domain/subscriptions/quota';
import { entitledUntil, withGiven } from '@sos/domain/subscriptions/subscription';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Plans, Quotas, Subscriptions } from './ports.ts';

export interface GetSubscriptionNeeds {
  readonly subscriptions: Pick<Subscriptions, 'read'>;
  readonly quotas: Pick<Quotas, 'read'>;
  readonly plans: Plans;
  readonly clock: Clock;
}

/** The plans that can be chosen, and how the caller stands. */
export function makeGetSubscription(needs: GetSubscriptionNeeds): Handler<'getSubscription'> {
  const { subscriptions, quotas, plans, clock } = needs;
  return async ({ uid }) => {
    const [{ standing }, quota, all] = await Promise.all([subscriptions.read(uid), quotas.read(uid), plans.all()]);
    const current = withGiven(standing);
    const choices = { plans: offered(all).map(toView), mayTry: !standing.hadTrial };
    if (!current) return { ...choices, current: null };
    const { planId, status, periodEnd, trialEnd, endsAt, aiCalls } = current;
    const until = entitledUntil(current);
    return {
      ...choices,
      current: {
        plan: toView(all.find(({ id }) => id === planId) ?? { ...NO_PLAN, id: planId, name: planId, aiCalls }),
        status,
        periodEnd,
        trialEnd,
        endsAt,
        entitledUntil: until !== null && clock.now() < until ? until : null,
        used: callsUsed(quotaIn(current, quota)),
        aiCalls,
      },
    };
  };
}

/** Of a plan that nobody can find any more. */
const NO_PLAN = { price: { amount: 0, currency: 'EUR' }, trialDays: 0 } as const;

function toView({ id, name, price, aiCalls, trialDays }: Omit<Plan, 'place' | 'isOffered'>) {
  return { id, name, price, aiCalls, trialDays };
}
