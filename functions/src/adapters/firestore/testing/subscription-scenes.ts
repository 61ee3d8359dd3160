import { makeLetterStore } from '../assistant/letter-store.ts';
import { makeNoteWord } from '../../../usecases/assistant/tell-word.ts';
import { paths } from '@sos/contracts/paths';
import { planDocumentSchema } from '@sos/contracts/subscriptions';
import { newInvoice, retold, taxOf } from '@sos/domain/subscriptions/invoice';
import { defaultPlans } from '@sos/domain/subscriptions/plan';
import { reserve } from '@sos/domain/subscriptions/quota';
import { noStanding, standingOf, withCheckout } from '@sos/domain/subscriptions/subscription';
import { db } from '../shared/db.ts';
import type { ReportCorrupt } from '../shared/documents.ts';
import { encode } from '../shared/instants.ts';
import { makeSubscriptionInvoices } from '../subscriptions/invoice-store.ts';
import { makeQuotaStore, makeSubscriptionStore } from '../subscriptions/subscription-store.ts';
import { START } from './start-firestore.ts';

type Record = (path: string, state: string) => Promise<void>;

const DAY = 86_400_000;
const noneCorrupt: ReportCorrupt = (error) => Promise.reject(error);

/** A provider is led to Stripe's page, subscribes with free days, and uses the assistant once. */
export async function subscriptions(record: Record, uid: string): Promise<void> {
  const [plan] = defaultPlans;
  await db()
    .doc(paths.subscriptionPlan('assistant'))
    .set(encode(planDocumentSchema, planDocumentSchema.parse(plan)));
  await record(paths.subscriptionPlan('assistant'), 'offered');
  const store = makeSubscriptionStore(noneCorrupt);
  const customer = { customerId: 'cus_1', tryNumber: 1, checkoutId: 'cs_1' };
  await store.change(uid, async () => ({ customer, standing: withCheckout(noStanding, START + DAY, START) }));
  await record(paths.subscription(uid), 'led');
  await record(paths.subscriptionCustomer(uid), 'led');
  const span = { createdAt: START, periodStart: START, periodEnd: START + 14 * DAY, trialEnd: START + 14 * DAY };
  const bought = { railId: 'sub_1', status: 'trial', planId: 'assistant', aiCalls: 100, endsAt: null } as const;
  await store.change(uid, async (before) => ({
    ...before,
    standing: standingOf(before.standing, [{ ...bought, ...span }], START),
  }));
  await record(paths.subscription(uid), 'trial');
  await makeQuotaStore(noneCorrupt).reserve(uid, (current, quota) =>
    reserve(current, quota, { id: 'c-1', now: START }),
  );
  await record(paths.subscriptionQuota(uid), 'used');
  await lettersToAssistant(record, uid);
}

/** The assistant is told of whoever subscribed, and has not heard yet. */
async function lettersToAssistant(record: Record, uid: string): Promise<void> {
  const letters = makeLetterStore(noneCorrupt, paths.assistantLetters());
  const entitlement = { aiCalls: 100, periodStart: START, periodEnd: START + DAY, entitledUntil: START + DAY };
  const member = { kind: 'member', uid, name: 'Camille', role: 'lawyer', locale: 'fr', entitlement } as const;
  await makeNoteWord({ letters, clock: { now: () => START } })(member);
  await record(paths.assistantLetter(`member_${uid}`), 'untold');
}

/** A period is paid with VAT, some of it given back, and the rest disputed. */
export async function subscriptionInvoices(record: Record, ownerId: string): Promise<void> {
  const store = makeSubscriptionInvoices(noneCorrupt);
  const paid = { amount: 1900, currency: 'EUR' } as const;
  const fee = { amount: 54, currency: 'EUR' } as const;
  const named = { id: 'in_1', number: 'SOS-0001', railPaymentId: 'pi_1', paid, paidAt: START, fee };
  const tax = taxOf('FR', { country: 'FR', vatNumber: null });
  const first = newInvoice({ ...named, refunded: 0, disputes: [] }, { ownerId, tax }, START);
  await store.change('in_1', async () => first);
  await record(paths.subscriptionInvoice('in_1'), 'paid');
  const disputes = [{ id: 'dp_1', withdrawn: 1400, fee: 1500, isLost: false }];
  await store.change('in_1', async () => retold(first.invoice, { ...named, refunded: 500, disputes }, START));
  await record(paths.subscriptionInvoice('in_1'), 'disputed');
}
