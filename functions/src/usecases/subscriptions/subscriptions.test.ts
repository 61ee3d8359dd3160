import { balancesOf } from '@sos/domain/journal/posting';
import { defaultPlans, priceKey } from '@sos/domain/subscriptions/plan';
import { describe, expect, it } from 'vitest';
import { RailRefusedError } from '../payments/ports.ts';
import { aSubscriptionDesk as aDesk, DAY, subscribe, type SubscriptionDesk } from '../testing/a-subscription-desk.ts';

describe('subscribing', () => {
  it('leads to a page of the rail’s, with free days for whoever never had any', async () => {
    const desk = aDesk();
    const { url } = await desk.checkout();
    const [[, page] = []] = desk.rail.pages;
    expect(url).toBe('https://checkout.example/cs_1');
    expect(page?.wish).toMatchObject({
      uid: 'camille',
      trialDays: 14,
      done: 'https://sos.example/fr/console/subscription?done=1',
      back: 'https://sos.example/fr/console/subscription',
    });
    expect((await desk.view()).current).toBeNull();
  });

  it('counts only once the rail says so', async () => {
    const desk = aDesk();
    desk.rail.subscribe((await desk.checkout()).url);
    expect((await desk.view()).current).toBeNull();
    await desk.hint();
    expect(await desk.view()).toMatchObject({ current: { status: 'trial', plan: { id: 'assistant' } }, mayTry: false });
  });

  it('closes the page that was opened before, so that nobody subscribes twice', async () => {
    const desk = aDesk();
    const first = await desk.checkout();
    await desk.checkout('assistant_plus');
    desk.rail.subscribe(first.url);
    await desk.hint();
    expect((await desk.view()).current).toBeNull();
  });

  it('is refused to whoever has a subscription, even if its word was lost', async () => {
    const desk = aDesk();
    desk.rail.subscribe((await desk.checkout()).url);
    await expect(desk.checkout()).rejects.toMatchObject({ reason: 'already_subscribed' });
    expect((await desk.view()).current?.status).toBe('trial');
  });

  it('is refused to whoever pays on the page of before while another is being opened', async () => {
    const desk = aDesk();
    const first = await desk.checkout();
    const open = desk.rail.openCheckout.bind(desk.rail);
    desk.rail.openCheckout = async (wish) => {
      desk.rail.subscribe(first.url);
      return open(wish);
    };
    await expect(desk.checkout('assistant_plus')).rejects.toMatchObject({ reason: 'already_subscribed' });
    await desk.hint();
    expect(await desk.view()).toMatchObject({ current: { status: 'trial', plan: { id: 'assistant' } } });
  });

  it('gives no free days a second time', async () => {
    const desk = aDesk();
    await subscribe(desk);
    await desk.tell({ status: 'ended' });
    await subscribe(desk);
    expect((await desk.view()).current).toMatchObject({ status: 'active', trialEnd: null });
  });

  it('to a plan that is not offered, or does not exist, is refused', async () => {
    const desk = aDesk();
    for (const planId of ['old', 'none']) {
      await expect(desk.checkout(planId)).rejects.toMatchObject({ reason: 'not_found' });
    }
  });

  it('opens one customer, under another key after an answer that was lost', async () => {
    const desk = aDesk();
    desk.rail.down = true;
    await expect(desk.checkout()).rejects.toThrow('out of reach');
    desk.rail.down = false;
    await desk.checkout();
    await desk.checkout();
    expect([...desk.rail.customers.keys()]).toEqual(['customer:camille:2']);
  });
});

describe('the rail’s word', () => {
  it('is believed about the customer’s owner alone', async () => {
    const desk = aDesk();
    await subscribe(desk);
    await desk.tell({ status: 'ended' });
    await desk.follow({ uid: 'camille', customerId: 'cus_other', paidInvoice: 'in_1' });
    expect((await desk.view()).current?.status).toBe('trial');
    expect(desk.entries()).toEqual([]);
  });

  it('posts what was paid once, whatever is told twice', async () => {
    const desk = aDesk();
    await subscribe(desk);
    const invoice = await desk.bill();
    for (const _again of [1, 2]) await desk.hint(invoice);
    expect(balancesOf(desk.entries())).toMatchObject({ platform_revenue: { EUR: -1583 }, vat_payable: { EUR: -317 } });
    expect(desk.entries()).toHaveLength(1);
  });

  it('that was lost is asked for an hour after the period, with what was paid', async () => {
    const desk = aDesk();
    await subscribe(desk);
    desk.wait(14);
    expect(await desk.refresh()).toBe(1);
    expect((await desk.view()).current?.status).toBe('active');
    expect(desk.entries().map(({ id }) => id)).toEqual(['subscription_in_1']);
    expect(await desk.refresh()).toBe(0);
  });

  it('that was lost after subscribing is asked for within the hour', async () => {
    const desk = aDesk();
    desk.rail.subscribe((await desk.checkout()).url);
    desk.wait(1 / 24);
    await desk.refresh();
    expect((await desk.view()).current?.status).toBe('trial');
  });

  it('that cannot be asked for stops nobody else', async () => {
    const desk = aDesk();
    await subscribe(desk);
    desk.rail.down = true;
    desk.wait(14);
    expect(await desk.refresh()).toBe(1);
    expect((await desk.view()).current?.status).toBe('trial');
  });
});

describe('what was paid for a subscription', () => {
  it('bears no VAT for a business in another member state, and that of the seller where nobody is left', async () => {
    const paidBy = async (desk: SubscriptionDesk) => {
      await subscribe(desk);
      await desk.hint(await desk.bill());
      return balancesOf(desk.entries()).vat_payable?.EUR ?? 0;
    };
    expect(await paidBy(aDesk({ country: 'DE', vatNumber: 'DE123456789' }))).toBe(0);
    expect(await paidBy(aDesk({ isKnown: false }))).toBe(-317);
  });

  it('is given back in the journal when the rail gives it back, by its webhook or later', async () => {
    const desk = aDesk();
    await subscribe(desk);
    const invoice = await desk.bill();
    await desk.hint(invoice);
    desk.rail.turn(invoice, { refunded: 1000 });
    for (const _again of [1, 2]) await desk.followPayment(`pi_${invoice}`);
    expect(balancesOf(desk.entries()).stripe_clearing?.EUR).toBe(846);
    desk.rail.turn(invoice, { refunded: 1900 });
    desk.wait(14);
    await desk.refresh();
    const own = desk.entries().filter(({ paymentId }) => paymentId === invoice);
    const { platform_revenue: revenue, vat_payable: vat } = balancesOf(own);
    expect([revenue?.EUR, vat?.EUR]).toEqual([0, 0]);
    await desk.followPayment('pi_of_a_call');
    expect(desk.alerts).toEqual([]);
  });

  it('is found when its word was lost, though that of a later one came, and the end', async () => {
    const desk = aDesk();
    await subscribe(desk);
    desk.wait(14);
    const later = await desk.bill();
    await desk.tell({ status: 'ended', endsAt: desk.now() });
    await desk.hint(later);
    await desk.refresh();
    expect(desk.entries().map(({ paymentId }) => paymentId)).toEqual([later, 'in_1']);
  });

  it('hides neither the plan nor other invoices where the rail tells of one as nobody can read it', async () => {
    const desk = aDesk();
    await subscribe(desk);
    desk.wait(14);
    const odd = await desk.bill();
    const read = desk.rail.paidInvoice.bind(desk.rail);
    const unreadable = () => Promise.reject(new RailRefusedError('request', { code: 'unknown_currency_gbp' }));
    desk.rail.paidInvoice = (id) => (id === odd ? unreadable() : read(id));
    await desk.refresh();
    expect((await desk.view()).current?.status).toBe('active');
    expect(desk.entries().map(({ paymentId }) => paymentId)).toEqual(['in_1']);
    desk.rail.paidInvoice = read;
    await desk.refresh();
    expect(desk.entries().map(({ paymentId }) => paymentId)).toEqual(['in_1', odd]);
  });

  it('is a loss while its bank disputes it, of which an admin hears once', async () => {
    const desk = aDesk();
    await subscribe(desk);
    const invoice = await desk.bill();
    await desk.hint(invoice);
    const dispute = { id: 'dp_1', withdrawn: 1900, fee: 1500, isLost: false };
    desk.rail.turn(invoice, { disputes: [dispute] });
    for (const _again of [1, 2]) await desk.followPayment(`pi_${invoice}`);
    expect(balancesOf(desk.entries()).dispute_losses?.EUR).toBe(1900);
    desk.rail.turn(invoice, { disputes: [{ ...dispute, withdrawn: 0, fee: 0 }] });
    await desk.followPayment(`pi_${invoice}`);
    expect(balancesOf(desk.entries())).toMatchObject({ dispute_losses: { EUR: 0 }, fees: { EUR: 54 } });
    expect(desk.alerts).toEqual(['subscription_disputed dp_1']);
  });
});

describe('a subscription’s life', () => {
  it('goes from free days over a payment that fails to its end', async () => {
    const desk = aDesk();
    await subscribe(desk);
    expect(await desk.calls.reserve('camille', 'c-1')).toBe('reserved');
    desk.wait(14);
    await desk.hint();
    expect((await desk.view()).current).toMatchObject({ status: 'active', used: 0 });
    const periodStart = desk.now() + 30 * DAY;
    desk.wait(30);
    await desk.tell({ status: 'past_due', periodStart, periodEnd: periodStart + 30 * DAY });
    await desk.hint();
    expect(await desk.calls.reserve('camille', 'c-2')).toBe('reserved');
    desk.wait(7);
    expect(await desk.calls.reserve('camille', 'c-3')).toBe('not_entitled');
    expect((await desk.view()).current?.entitledUntil).toBeNull();
    await desk.tell({ status: 'active' });
    await desk.hint();
    expect(await desk.calls.reserve('camille', 'c-3')).toBe('reserved');
    await desk.tell({ planId: 'assistant_plus', aiCalls: 300 });
    await desk.hint();
    expect((await desk.view()).current).toMatchObject({ aiCalls: 300, used: 2, plan: { name: 'Assistant Plus' } });
    await desk.tell({ status: 'ended', endsAt: desk.now() });
    await desk.hint();
    expect(await desk.calls.reserve('camille', 'c-4')).toBe('not_entitled');
    expect((await desk.view()).current?.status).toBe('ended');
  });

  it('gives a call back that the vendor has failed', async () => {
    const desk = aDesk();
    await subscribe(desk);
    await desk.calls.reserve('camille', 'c-1');
    await desk.calls.giveBack('camille', 'c-1');
    expect((await desk.view()).current?.used).toBe(0);
  });

  it('is managed on the rail’s page, among the plans that are offered, by whoever has one', async () => {
    const desk = aDesk();
    await expect(desk.portal()).rejects.toMatchObject({ reason: 'not_subscribed' });
    await subscribe(desk);
    expect((await desk.portal()).url).toContain('portal.example');
    expect(desk.rail.offered).toEqual(defaultPlans.map(priceKey));
  });
});
