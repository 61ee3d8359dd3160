import type { Posting } from '@sos/domain/journal/posting';
import { money } from '@sos/domain/money/money';
import { type InvoiceFacts, newInvoice, retold, taxOf } from '@sos/domain/subscriptions/invoice';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SubscriptionInvoices } from './ports.ts';

interface World {
  readonly invoices: SubscriptionInvoices;
  /** The journal's entry of that id. */
  readonly entry: (id: string) => Promise<Posting | undefined>;
}

const AT = Date.UTC(2026, 0, 5, 12);
const facts: InvoiceFacts = {
  id: 'in_1',
  number: 'SOS-0001',
  railPaymentId: 'pi_1',
  paid: money(1900, 'EUR'),
  paidAt: AT,
  fee: money(54, 'EUR'),
  refunded: 0,
  disputes: [],
};
const owner = { ownerId: 'camille', tax: taxOf('FR', { country: 'FR', vatNumber: null }) };
const dispute = { id: 'dp_1', withdrawn: 1900, fee: 1500, isLost: false };

/** What every store of subscriptions’ invoices does. */
export function subscriptionInvoicesContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const first = () => newInvoice(facts, owner, AT);

  describe('an invoice of a subscription', () => {
    it('is written with its entry, and found by its payment', async () => {
      await world.invoices.change('in_1', async (before) => (before ? undefined : first()));
      expect(await world.invoices.findByPayment('pi_1')).toEqual(first().invoice);
      expect(await world.invoices.findByPayment('pi_2')).toBeUndefined();
      expect((await world.entry('subscription_in_1'))?.lines).toEqual(first().posting?.lines);
    });

    it('is changed with what the change moves, and left alone where there is none', async () => {
      await world.invoices.change('in_1', async () => first());
      for (const _again of [1, 2]) {
        await world.invoices.change(
          'in_1',
          async (before) => before && retold(before, { ...facts, refunded: 500, disputes: [dispute] }, AT + 1),
        );
      }
      expect(await world.invoices.findByPayment('pi_1')).toMatchObject({
        refunded: 500,
        disputes: [dispute],
        revision: 2,
      });
      expect(await world.entry('subscription_in_1_2')).toMatchObject({ paymentId: 'in_1', at: AT + 1 });
      expect(await world.entry('subscription_in_1_3')).toBeUndefined();
    });

    it('is made anew by whoever learned something before another wrote', async () => {
      let makings = 0;
      await world.invoices.change('in_1', async (before) => {
        makings += 1;
        if (makings === 1) await world.invoices.change('in_1', async () => first());
        return before ? retold(before, { ...facts, refunded: 1 }, AT) : first();
      });
      expect([makings, (await world.invoices.findByPayment('pi_1'))?.refunded]).toEqual([2, 1]);
    });
  });
}
