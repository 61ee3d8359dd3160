import type { Output } from '@sos/contracts/callables';

type View = Output<'getSubscription'>;
export type CurrentSubscription = NonNullable<View['current']>;

const DAY = 86_400_000;
const plan = {
  id: 'assistant',
  name: 'Assistant',
  price: { amount: 1900, currency: 'EUR' as const },
  aiCalls: 100,
  trialDays: 14,
};
const plus = {
  ...plan,
  id: 'assistant_plus',
  name: 'Assistant Plus',
  price: { ...plan.price, amount: 4900 },
  aiCalls: 300,
};

/** Whoever has no subscription, or the one that differs from one that is active. */
export function someSubscription(differs?: Partial<CurrentSubscription>): View {
  const until = Date.now() + 20 * DAY;
  const active = { plan, status: 'active', periodEnd: until, trialEnd: null, endsAt: null } as const;
  const used = { entitledUntil: until, used: 37, aiCalls: 100 };
  return {
    plans: [plan, plus],
    current: differs ? { ...active, ...used, ...differs } : null,
    mayTry: differs === undefined,
  };
}
