import type { Parsed } from '@sos/contracts/callables';
import { DomainError } from '@sos/domain/shared/domain-error';
import { planProblems, type PlanTerms } from '@sos/domain/subscriptions/plan-problems';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { ManagedPlan, PlanBook, PlanChange } from './ports.ts';

export interface ManagePlansNeeds {
  readonly book: PlanBook;
  readonly clock: Clock;
}

/** All plans, in their order, with how many have each. */
export function makeListPlans({ book }: Pick<ManagePlansNeeds, 'book'>): Handler<'adminListPlans'> {
  return async () => {
    const plans = (await book.list()).toSorted((one, other) => one.place - other.place);
    const withSubscribers = plans.map(async ({ id, revision, ...plan }) => {
      return { id, revision, terms: termsOf(plan), subscribers: { ...(await book.subscribers(id)) } };
    });
    return { plans: await Promise.all(withSubscribers) };
  };
}

function termsOf({ name, price, aiCalls, trialDays, place, isOffered }: PlanTerms) {
  const { amount, currency } = price;
  return { name, price: { amount, currency }, aiCalls, trialDays, place, isOffered };
}

/**
 * Makes a plan or changes its terms, for who subscribes from now on. Throws DomainError plan_invalid, plan_known, not_found,
 * changed.
 */
export function makeManagePlans({ book, clock }: ManagePlansNeeds): Handler<'adminManagePlans'> {
  return async ({ uid: adminId }, wish) => {
    let revision = 0;
    await book.change(wish.id, (known) => {
      requireAsSeen(known, wish.revision);
      const found = planProblems(wish.id, wish.terms, known);
      if (found.length > 0) throw new DomainError('invalid', 'plan_invalid', { details: { found } });
      const change = changeOf(known, { ...wish, adminId, at: clock.now() });
      revision = change.after.revision;
      return change;
    });
    return { id: wish.id, revision };
  };
}

function requireAsSeen(known: ManagedPlan | undefined, revision: number | null): void {
  if (revision === null && known) throw new DomainError('conflict', 'plan_known');
  if (revision !== null && !known) throw new DomainError('not_found', 'not_found');
  if (known && known.revision !== revision) throw new DomainError('conflict', 'changed');
}

interface Deed extends Parsed<'adminManagePlans'> {
  readonly adminId: string;
  readonly at: number;
}

function changeOf(known: ManagedPlan | undefined, deed: Deed): PlanChange {
  const { id, terms, reason, adminId, at, undoes = null } = deed;
  const revision = (known?.revision ?? 0) + 1;
  return {
    after: { ...terms, id, revision },
    audit: {
      id: `plan-${id}-${revision}`,
      adminId,
      action: 'adminManagePlans',
      subjectKind: 'plan',
      subjectId: id,
      before: known ? termsOf(known) : null,
      after: termsOf(terms),
      reason,
      at,
      undoes,
    },
  };
}
