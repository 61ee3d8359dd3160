import type { Plan } from './plan.ts';

const LEAST = 50;
const MOST = 100_000;
const LONGEST_NAME = 60;
const MOST_CALLS = 10_000;
const LONGEST_TRIAL = 90;
const MOST_PLACE = 1000;

/** What an admin sets of a plan. */
export type PlanTerms = Omit<Plan, 'id'>;

const isWhole = (value: number, from: number, to: number) => Number.isInteger(value) && value >= from && value <= to;

/** The fields that nobody can mean. A plan that is known keeps its currency: the rail changes no subscription over to another. */
export function planProblems(id: string, terms: PlanTerms, known?: PlanTerms): string[] {
  const isFine = {
    id: /^[a-z][a-z0-9_]{2,39}$/.test(id),
    name: terms.name.trim() === terms.name && terms.name !== '' && terms.name.length <= LONGEST_NAME,
    price: isWhole(terms.price.amount, LEAST, MOST),
    currency: !known || known.price.currency === terms.price.currency,
    aiCalls: isWhole(terms.aiCalls, 1, MOST_CALLS),
    trialDays: isWhole(terms.trialDays, 0, LONGEST_TRIAL),
    place: isWhole(terms.place, 0, MOST_PLACE),
  };
  return Object.entries(isFine).flatMap(([field, fine]) => (fine ? [] : [field]));
}
