import { idSchema } from '@sos/contracts/shared';
import { z } from 'zod';
import type { SubscriptionHint } from '../../usecases/subscriptions/follow-subscription.ts';

const customer = { customer: z.string().nullish() };
const metadata = z.record(z.string(), z.string()).nullish();
const subscriptionSubject = z.object({ ...customer, object: z.literal('subscription'), metadata });
const sessionSubject = z.object({
  object: z.literal('checkout.session'),
  ...customer,
  client_reference_id: z.string().nullable(),
});
const invoiceSubject = z.object({
  ...customer,
  object: z.literal('invoice'),
  id: z.string().optional(),
  parent: z.object({ subscription_details: z.object({ metadata }).nullish() }).nullish(),
});
const followed = z.discriminatedUnion('object', [subscriptionSubject, sessionSubject, invoiceSubject]);

const kinds = /^(customer\.subscription|invoice)\.|^checkout\.session\.completed$/;

/** Whether an event is about what somebody subscribes to. */
export function isOfSubscriptions(type: string): boolean {
  return kinds.test(type);
}

/** Of whom the event tells, as we marked what it is about; undefined where it is nobody of ours. */
export function subscriptionHint(type: string, object: unknown): SubscriptionHint | undefined {
  const subject = followed.parse(object);
  const uid = idSchema.safeParse(uidOf(subject));
  if (!uid.success || !subject.customer) return undefined;
  const paidInvoice = subject.object === 'invoice' && type === 'invoice.paid' ? z.string().parse(subject.id) : null;
  return { uid: uid.data, customerId: subject.customer, paidInvoice };
}

function uidOf(subject: z.infer<typeof followed>): string | null | undefined {
  if (subject.object === 'checkout.session') return subject.client_reference_id;
  if (subject.object === 'subscription') return subject.metadata?.['uid'];
  return subject.parent?.subscription_details?.metadata?.['uid'];
}
