import { defaultPlans } from '@sos/domain/subscriptions/plan';
import { beforeEach, describe, expect, it } from 'vitest';
import { RailRefusedError } from '../payments/ports.ts';
import type { CheckoutWish, SubscriptionRail } from './ports.ts';

interface World {
  readonly rail: SubscriptionRail;
  /** What the customer does on the rail's page to subscribe. */
  readonly subscribe: (url: string) => Promise<void>;
  /** What somebody gives back in the rail’s dashboard of what paid an invoice, in minor units. */
  readonly giveBack: (invoice: string, amount: number) => Promise<void>;
  /** What the payer’s bank takes back of it: all. */
  readonly dispute: (invoice: string) => Promise<void>;
  readonly now: () => number;
  /** Lets time pass, in days. */
  readonly wait: (days: number) => Promise<void>;
}

const DAY = 86_400_000;
const person = { uid: 'camille', email: 'c@example.com', name: 'Camille Roy', key: 'customer:camille:1' };
const [plan, plus] = defaultPlans as [(typeof defaultPlans)[number], (typeof defaultPlans)[number]];

const wishOf = (customerId: string, trialDays: number): CheckoutWish => ({
  customerId,
  uid: 'camille',
  plan,
  trialDays,
  locale: 'fr',
  done: 'https://sos.example/done',
  back: 'https://sos.example/back',
});

/** What every rail does that sells subscriptions. `open` gives one without customers, for each test. */
export function subscriptionRailContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const subscribed = async (trialDays = 0) => {
    const customerId = await world.rail.openCustomer(person);
    const page = await world.rail.openCheckout(wishOf(customerId, trialDays));
    await world.subscribe(page.url);
    return customerId;
  };

  customers(() => world);

  describe('a subscription', () => {
    it('is active and paid at once, marked with its plan', async () => {
      const id = await subscribed();
      const [only, ...others] = await world.rail.subscriptionsOf(id);
      expect(others).toEqual([]);
      expect(only).toMatchObject({ status: 'active', planId: plan.id, aiCalls: 100, trialEnd: null, endsAt: null });
      expect(only?.periodStart).toBe(world.now());
      const [invoice] = await world.rail.paidInvoicesOf(id);
      expect(await world.rail.paidInvoice(invoice ?? '')).toMatchObject({ paid: plan.price });
    });

    it('tells of its invoice what was given back of it', async () => {
      const id = await subscribed();
      const [invoice = ''] = await world.rail.paidInvoicesOf(id);
      const told = await world.rail.paidInvoice(invoice);
      expect(told).toMatchObject({ id: invoice, refunded: 0, disputes: [], paidAt: world.now() });
      expect([told?.number, told?.railPaymentId].every((each) => typeof each === 'string')).toBe(true);
      await world.giveBack(invoice, 500);
      expect(await world.rail.paidInvoice(invoice)).toMatchObject({ paid: plan.price, refunded: 500 });
    });

    it('tells of its invoice what a bank has taken for a dispute', async () => {
      const [invoice = ''] = await world.rail.paidInvoicesOf(await subscribed());
      await world.dispute(invoice);
      const told = await world.rail.paidInvoice(invoice);
      expect(told?.disputes).toMatchObject([{ withdrawn: 1900, fee: 1500, isLost: false }]);
    });

    it('begins with free days, and is paid after them', async () => {
      const id = await subscribed(14);
      const trialEnd = world.now() + 14 * DAY;
      expect(await world.rail.subscriptionsOf(id)).toMatchObject([{ status: 'trial', trialEnd, periodEnd: trialEnd }]);
      await world.wait(14);
      expect(await world.rail.subscriptionsOf(id)).toMatchObject([{ status: 'active', periodStart: trialEnd }]);
      const [newest] = await world.rail.paidInvoicesOf(id);
      expect(await world.rail.paidInvoice(newest ?? '')).toMatchObject({ paid: plan.price });
    });
  });
}

function customers(worldOf: () => World): void {
  describe('a customer', () => {
    let world: World;
    beforeEach(() => void (world = worldOf()));

    it('is opened once under its key, and has nothing at first', async () => {
      const id = await world.rail.openCustomer(person);
      expect(await world.rail.openCustomer(person)).toBe(id);
      expect(await world.rail.subscriptionsOf(id)).toEqual([]);
      expect(await world.rail.paidInvoicesOf(id)).toEqual([]);
    });

    it('has pages of the rail’s to subscribe, for a day, and to manage', async () => {
      const id = await world.rail.openCustomer(person);
      const page = await world.rail.openCheckout(wishOf(id, 0));
      expect([URL.canParse(page.url), page.until]).toEqual([true, world.now() + DAY]);
      const portal = { back: 'https://sos.example/back', locale: 'ar' as const, plans: [plan, plus] };
      expect(URL.canParse(await world.rail.portal(id, portal))).toBe(true);
      await expect(world.rail.portal('cus_nobody', portal)).rejects.toBeInstanceOf(RailRefusedError);
    });

    it('cannot subscribe on a page that was closed, which may be closed again', async () => {
      const id = await world.rail.openCustomer(person);
      const page = await world.rail.openCheckout(wishOf(id, 0));
      await world.rail.closeCheckout(page.id);
      await world.rail.closeCheckout(page.id);
      await world.subscribe(page.url);
      expect(await world.rail.subscriptionsOf(id)).toEqual([]);
    });
  });
}
