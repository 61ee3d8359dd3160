import { askedAgainAsBefore, standingOf } from '@sos/domain/subscriptions/subscription';
import type { Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { FollowInvoice } from './follow-invoice.ts';
import type { Kept, SubscriptionRail, Subscriptions } from './ports.ts';

export interface FollowSubscriptionNeeds {
  readonly subscriptions: Subscriptions;
  readonly rail: Pick<SubscriptionRail, 'subscriptionsOf' | 'paidInvoicesOf'>;
  readonly followInvoice: FollowInvoice;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the rail tells of a subscription, or of an invoice for it. */
export interface SubscriptionHint {
  readonly uid: string;
  readonly customerId: string;
  /** The invoice that was paid, if one was. */
  readonly paidInvoice: string | null;
}

/**
 * Keeps in step with what the rail knows of somebody, asked anew, since its words come in any order; and with the
 * invoice that was paid. Nothing for a customer who is not theirs. Throws VendorUnavailableError, RailRefusedError.
 */
export function makeFollowSubscription(needs: FollowSubscriptionNeeds) {
  return async ({ uid, customerId, paidInvoice }: SubscriptionHint): Promise<void> => {
    const { customer, standing } = await bringUpToDate(needs, { uid, customerId });
    if (customer.customerId !== customerId) return needs.log.warn('unknown_subscriber', { provider: uid });
    needs.log.info('subscription', { provider: uid, status: standing.current?.status ?? null });
    if (paidInvoice !== null) await needs.followInvoice(paidInvoice, uid);
  };
}

type Subscriber = Pick<SubscriptionHint, 'uid' | 'customerId'>;
type StandingNeeds = Pick<FollowSubscriptionNeeds, 'subscriptions' | 'clock'> & {
  readonly rail: Pick<SubscriptionRail, 'subscriptionsOf'>;
};

/**
 * What is known afterwards; unchanged where the customer is another. The rail is asked again no later than before, since an
 * invoice of which its word was lost is found then.
 */
export function bringUpToDate(needs: StandingNeeds, { uid, customerId }: Subscriber): Promise<Kept> {
  const { subscriptions, rail, clock } = needs;
  return subscriptions.change(uid, async (before) => {
    if (before.customer.customerId !== customerId) return undefined;
    const all = await rail.subscriptionsOf(customerId);
    return { ...before, standing: askedAgainAsBefore(before.standing, standingOf(before.standing, all, clock.now())) };
  });
}

/** Asks the rail wherever its word may have been lost. Returns about how many it was asked. */
export function makeRefreshSubscriptions(needs: FollowSubscriptionNeeds) {
  const { subscriptions, clock, log } = needs;
  const visit = async (uid: string) => {
    try {
      await refresh(needs, uid);
    } catch (error) {
      log.error('subscription_unasked', { provider: uid, error });
    }
  };
  return (): Promise<number> => {
    const now = clock.now();
    return sweep({ list: (query) => subscriptions.dueBy(now, query), visit, clock });
  };
}

/** Throws what following an invoice throws, once all else is done: one that nobody can read hides neither the others nor the plan. */
async function refresh(
  { subscriptions, rail, followInvoice, clock }: FollowSubscriptionNeeds,
  uid: string,
): Promise<void> {
  let failed: readonly PromiseRejectedResult[] = [];
  await subscriptions.change(uid, async (before) => {
    const { customerId } = before.customer;
    if (customerId === null) return undefined;
    const all = await rail.subscriptionsOf(customerId);
    // Once a period is known to be paid nobody asks again for long, so its invoice comes before.
    const ids = await rail.paidInvoicesOf(customerId);
    failed = await failuresOf(ids.map((id) => () => followInvoice(id, uid)));
    const standing = standingOf(before.standing, all, clock.now());
    return { ...before, standing: failed.length > 0 ? askedAgainAsBefore(before.standing, standing) : standing };
  });
  if (failed[0]) throw failed[0].reason;
}

/** Of works that are done one after the other. */
async function failuresOf(works: readonly (() => Promise<void>)[]): Promise<PromiseRejectedResult[]> {
  const failed: PromiseRejectedResult[] = [];
  for (const work of works) {
    const [result] = await Promise.allSettled([work()]);
    if (result.status === 'rejected') failed.push(result);
  }
  return failed;
}
