import type { Money } from '../money/money.ts';

/** What a provider can subscribe to, paid by the month. */
export interface Plan {
  readonly id: string;
  /** A name of ours, the same in every language. */
  readonly name: string;
  /** A month's, VAT included. */
  readonly price: Money;
  /** Calls of the assistant in one billing period. */
  readonly aiCalls: number;
  /** Free days for whoever never had any; 0 for none. */
  readonly trialDays: number;
  /** Where it stands among the others. */
  readonly place: number;
  /** Whether it can still be chosen; whoever has it keeps it. */
  readonly isOffered: boolean;
}

/** What is offered while nobody has said otherwise. */
export const defaultPlans: readonly Plan[] = [
  {
    id: 'assistant',
    name: 'Assistant',
    price: { amount: 1900, currency: 'EUR' },
    aiCalls: 100,
    trialDays: 14,
    place: 1,
    isOffered: true,
  },
  {
    id: 'assistant_plus',
    name: 'Assistant Plus',
    price: { amount: 4900, currency: 'EUR' },
    aiCalls: 300,
    trialDays: 14,
    place: 2,
    isOffered: true,
  },
];

/** The plans that can be chosen, in their order. */
export function offered(plans: readonly Plan[]): Plan[] {
  return plans.filter(({ isOffered }) => isOffered).toSorted((one, other) => one.place - other.place);
}

/** What a price at the rail is found by. Whoever subscribed keeps what was sold: a plan that changes has another price there. */
export function priceKey({ id, price, aiCalls }: Plan): string {
  return `plan:${id}:${price.currency.toLowerCase()}:${price.amount}:${aiCalls}`;
}
