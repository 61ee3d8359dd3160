import { grant } from '@sos/domain/affiliates/grant';
import { reprice } from '@sos/domain/affiliates/hold';
import { feeOf, truthOf } from '@sos/domain/affiliates/truth';
import type { Payment } from '@sos/domain/payments/payment';
import type { Clock, Log } from '../shared/ports.ts';
import { claimsOf } from './claims.ts';
import type { CommissionBook, FraudNotes, Plans, TalkOf } from './commission-ports.ts';
import type { Referrals } from './ports.ts';

export interface SettleCommissionsNeeds {
  readonly payments: { read(id: string): Promise<Payment | undefined> };
  readonly talkOf: TalkOf;
  readonly referrals: Pick<Referrals, 'find'>;
  readonly notes: FraudNotes;
  readonly book: CommissionBook;
  readonly plans: Plans;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * Makes the commissions of a paid call, once, and brings them to what is left of it after refunds and disputes. Harmless to
 * repeat: what is done follows from the payment as it is.
 */
export function makeSettleCommissions(needs: SettleCommissionsNeeds): (paymentId: string) => Promise<void> {
  const { payments, book } = needs;
  return async (paymentId) => {
    const payment = await payments.read(paymentId);
    const truth = payment && truthOf(payment);
    if (!payment || !truth) return;
    if (!(await book.ofPayment(paymentId)) && truth.left > 0) await createSet(needs, payment);
    // Also of a set that is new: the payment may have been given back in part before.
    if (truth.left < truth.captured || truth.isFrozen || payment.disputes.length > 0) await repriceSet(needs, payment);
  };
}

async function createSet(needs: SettleCommissionsNeeds, payment: Payment): Promise<void> {
  const { talkOf, referrals, book, plans, clock, log } = needs;
  const { id: paymentId, sessionId, settledAt, price } = payment;
  const at = settledAt ?? clock.now();
  const { clientId, providerId } = payment;
  const claims = await claimsOf(referrals, { clientId, providerId, at });
  if (claims.length === 0 || sessionId === null) return;
  const plan = await plans.current();
  const talkSeconds = (await talkOf(sessionId)) ?? 0;
  const call = { paymentId, at, talkSeconds, fee: feeOf(payment), currency: price.total.currency };
  await book.create(paymentId, claims, (known) => grant(plan, call, known));
  log.info('commissions_made', { paymentId });
}

async function repriceSet({ book, notes, payments, clock }: SettleCommissionsNeeds, { id }: Payment): Promise<void> {
  for (const ref of (await book.ofPayment(id)) ?? []) {
    const known = await book.read(ref);
    const isFlagged = known !== undefined && (await notes.isFlagged(known.affiliateId));
    // As it is now: of two who hear of changes at once the later must not write what the earlier one knew.
    const payment = await payments.read(id);
    const truth = payment && truthOf(payment);
    if (truth) await book.change(ref, (commission) => reprice(commission, { truth, isFlagged, at: clock.now() }));
  }
}
