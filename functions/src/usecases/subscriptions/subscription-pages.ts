import { DomainError } from '@sos/domain/shared/domain-error';
import { offered } from '@sos/domain/subscriptions/plan';
import { isOpen, withCheckout } from '@sos/domain/subscriptions/subscription';
import { RailRefusedError } from '../payments/ports.ts';
import type { Handler } from '../shared/handler.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import { bringUpToDate } from './follow-subscription.ts';
import type { CheckoutPage, Kept, Plans, Subscribers, SubscriptionRail, Subscriptions } from './ports.ts';

export interface SubscriptionPagesNeeds {
  readonly subscriptions: Subscriptions;
  readonly plans: Plans;
  readonly subscribers: Subscribers;
  readonly rail: SubscriptionRail;
  /** Where the app is, without a slash at the end. */
  readonly webOrigin: () => string;
  readonly clock: Clock;
}

/**
 * A page of the rail's where the caller subscribes to a plan; the one opened before serves no more, so that nobody subscribes
 * twice. Throws DomainError not_found, already_subscribed; VendorUnavailableError.
 */
export function makeCreateSubscriptionCheckout(needs: SubscriptionPagesNeeds): Handler<'createSubscriptionCheckout'> {
  return async ({ uid }, { planId, locale }) => {
    const plan = offered(await needs.plans.all()).find(({ id }) => id === planId);
    if (!plan) throw new DomainError('not_found', 'not_found');
    const customerId = await customerOf(needs, uid);
    const { standing } = await bringUpToDate(needs, { uid, customerId });
    if (standing.current && isOpen(standing.current)) throw new DomainError('conflict', 'already_subscribed');
    const page = `${needs.webOrigin()}/${locale}/console/subscription`;
    const checkout = await needs.rail.openCheckout({
      customerId,
      uid,
      plan,
      trialDays: standing.hadTrial ? 0 : plan.trialDays,
      locale,
      done: `${page}?done=1`,
      back: page,
    });
    await keepCheckout(needs, { uid, customerId, checkout });
    return { url: checkout.url };
  };
}

interface Opened {
  readonly uid: string;
  readonly customerId: string;
  readonly checkout: CheckoutPage;
}

async function keepCheckout(needs: SubscriptionPagesNeeds, { uid, customerId, checkout }: Opened): Promise<void> {
  const { subscriptions, rail, clock } = needs;
  const { id, until } = checkout;
  await subscriptions.change(uid, async ({ customer, standing }) => {
    const { checkoutId: earlier } = customer;
    if (earlier !== null && earlier !== id) {
      await rail.closeCheckout(earlier);
      // Until it was closed somebody could subscribe on it; the new page is not handed out then.
      if ((await rail.subscriptionsOf(customerId)).some(isOpen))
        throw new DomainError('conflict', 'already_subscribed');
    }
    return { customer: { ...customer, checkoutId: id }, standing: withCheckout(standing, until, clock.now()) };
  });
}

/**
 * Asked again after a crash, the rail finds the customer that it opened under the key. After a failure it gets the next one,
 * since it would repeat the failure for a day.
 */
async function customerOf({ subscriptions, subscribers, rail }: SubscriptionPagesNeeds, uid: string): Promise<string> {
  const known = await subscriptions.read(uid);
  if (known.customer.customerId !== null) return known.customer.customerId;
  const person = await subscribers.find(uid);
  if (!person) throw new DomainError('not_found', 'not_found');
  const { tryNumber } = known.customer;
  try {
    const opened = await rail.openCustomer({ ...person, uid, key: `customer:${uid}:${tryNumber}` });
    const after = await subscriptions.change(uid, async (now) => withCustomer(now, { customerId: opened }));
    return after.customer.customerId ?? opened;
  } catch (error) {
    if (isUnsure(error))
      await subscriptions.change(uid, async (now) => withCustomer(now, { tryNumber: tryNumber + 1 }));
    throw error;
  }
}

/** The first who opened one has it. */
function withCustomer(kept: Kept, change: Partial<Kept['customer']>): Kept | undefined {
  return kept.customer.customerId === null ? { ...kept, customer: { ...kept.customer, ...change } } : undefined;
}

function isUnsure(error: unknown): boolean {
  return error instanceof RailRefusedError || (error instanceof VendorUnavailableError && !error.certain);
}

/**
 * A page of the rail's where the caller changes the plan, cancels, goes on, and sees their card and invoices. Throws
 * DomainError not_subscribed; VendorUnavailableError.
 */
export function makeCreateBillingPortal({
  subscriptions,
  plans,
  rail,
  webOrigin,
}: Pick<SubscriptionPagesNeeds, 'subscriptions' | 'plans' | 'rail' | 'webOrigin'>): Handler<'createBillingPortal'> {
  return async ({ uid }, { locale }) => {
    const { customer, standing } = await subscriptions.read(uid);
    if (customer.customerId === null || !standing.current) throw new DomainError('conflict', 'not_subscribed');
    const back = `${webOrigin()}/${locale}/console/subscription`;
    const choices = offered(await plans.all());
    return { url: await rail.portal(customer.customerId, { back, locale, plans: choices }) };
  };
}
