import {
  type InvoiceFacts,
  newInvoice,
  retold,
  type SubscriptionInvoice,
  taxOf,
} from '@sos/domain/subscriptions/invoice';
import type { Alerts, Clock } from '../shared/ports.ts';
import type { SubscriptionInvoices, SubscriptionParties, SubscriptionRail } from './ports.ts';

export interface FollowInvoiceNeeds {
  readonly invoices: SubscriptionInvoices;
  readonly parties: SubscriptionParties;
  readonly rail: Pick<SubscriptionRail, 'paidInvoice'>;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

export type FollowInvoice = (id: string, ownerId: string) => Promise<void>;

/**
 * Keeps an invoice that was paid as the rail tells of it, asked anew, and posts what that moves: its price with its VAT,
 * and what was given back or disputed since. Throws VendorUnavailableError, RailRefusedError.
 */
export function makeFollowInvoice(needs: FollowInvoiceNeeds): FollowInvoice {
  const { invoices, rail, clock } = needs;
  return (id, ownerId) =>
    invoices.change(id, async (before) => {
      const facts = await rail.paidInvoice(id);
      if (!facts) return undefined;
      await tellDisputes(needs, { before, facts, ownerId });
      if (before) return retold(before, facts, clock.now());
      return newInvoice(facts, { ownerId, tax: await taxFor(needs, ownerId) }, clock.now());
    });
}

/** Whoever is gone is taxed as a consumer of the seller's country. */
async function taxFor({ parties }: FollowInvoiceNeeds, ownerId: string) {
  const [seller, buyer] = await Promise.all([parties.seller(), parties.addressee(ownerId)]);
  return taxOf(seller.country, buyer ?? { country: seller.country, vatNumber: null });
}

interface Heard {
  readonly before: SubscriptionInvoice | undefined;
  readonly facts: InvoiceFacts;
  readonly ownerId: string;
}

/** Nobody but the rail’s dashboard answers these, so somebody must hear of each. */
async function tellDisputes({ alerts }: FollowInvoiceNeeds, { before, facts, ownerId }: Heard): Promise<void> {
  const known = new Set(before?.disputes.map(({ id }) => id));
  for (const { id } of facts.disputes.filter((dispute) => !known.has(dispute.id))) {
    const detail = { dispute: id, invoice: facts.id, provider: ownerId };
    await alerts.raise({ kind: 'subscription_disputed', key: id, detail });
  }
}

/** What was given back or disputed of a payment, if it paid an invoice of a subscription. Throws VendorUnavailableError. */
export function makeFollowInvoicePayment({ invoices }: Pick<FollowInvoiceNeeds, 'invoices'>, follow: FollowInvoice) {
  return async (railPaymentId: string): Promise<void> => {
    const invoice = await invoices.findByPayment(railPaymentId);
    if (invoice) await follow(invoice.id, invoice.ownerId);
  };
}
