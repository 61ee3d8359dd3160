import { commissionId, grant, paysOnce } from '@sos/domain/affiliates/grant';
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
  const { talkOf, book, plans, clock, log } = needs;
  const { id: paymentId, sessionId, settledAt, price } = payment;
  const plan = await plans.current();
  const claims = await claimsOf(needs, plan, payment);
  if (claims.length === 0 || sessionId === null) return;
  const talkSeconds = (await talkOf(sessionId)) ?? 0;
  const at = settledAt ?? clock.now();
  const call = { paymentId, at, talkSeconds, fee: feeOf(payment), currency: price.total.currency };
  const once = claims.filter(({ event }) => paysOnce(event));
  const refs = once.map((each) => ({ programme: each.programme, id: commissionId(each, paymentId) }));
  await book.create(paymentId, refs, (taken) =>
    grant(
      plan,
      call,
      claims.filter((each) => !taken.has(commissionId(each, paymentId))),
    ),
  );
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
