import { type Dispute, isOpenDispute, openDispute, stakeOf } from '@sos/domain/disputes/dispute';
import { next } from '@sos/domain/disputes/next';
import type { Payment } from '@sos/domain/payments/payment';
import { next as nextPayment } from '@sos/domain/payments/next';
import type { Rail } from '@sos/domain/payments/rail';
import { RailRefusedError, type Payments, type RailEventKey, type Rails } from '../payments/ports.ts';
import { factOf } from '../shared/rail-truth.ts';
import type { Alerts, Clock, Log } from '../shared/ports.ts';
import type { Disputes, FoundDispute } from './ports.ts';

export interface TellDisputeNeeds {
  readonly disputes: Disputes;
  readonly payments: Pick<Payments, 'read' | 'change' | 'changeOnce'>;
  readonly rails: { readonly [R in Rail]: Pick<Rails[R], 'read'> };
  readonly alerts: Alerts;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Told {
  readonly rail: Rail;
  readonly found: FoundDispute;
  /** When the rail was asked, before it answered. */
  readonly toldAt: number;
  /** The event that made us ask; left out where nobody told. */
  readonly event?: RailEventKey;
}

/** Resolves to the dispute as it is then, to what speaks against it being one of ours, or to undefined when it is not. */
export type TellDispute = (told: Told) => Promise<Dispute | { readonly doubts: readonly string[] } | undefined>;

/**
 * Records what the rail says of a dispute: the money first, then the case. Each step is harmless to repeat, so that a
 * crash between them is mended by the rail's next word or by the sweep.
 */
export function makeTellDispute(needs: TellDisputeNeeds): TellDispute {
  return async (told) => {
    const { rail, found } = told;
    const { bookingId, dispute: word } = found;
    const payment = bookingId === undefined ? undefined : await needs.payments.read(bookingId);
    if (!payment) {
      needs.log.warn('unknown_payment', { session: bookingId ?? null, event: 'dispute', dispute: word.id });
      return undefined;
    }
    const doubts = doubtsOf(payment, rail, found);
    if (doubts.length > 0) return { doubts };
    await knowCapture(needs, payment);
    const { id: paymentId, clientId, providerId } = payment;
    await needs.disputes.createIfAbsent(openDispute({ rail, paymentId, clientId, providerId }, word));
    await tellPayment(needs, paymentId, told);
    return tellCase(needs, told);
  };
}

/** In what the dispute contradicts our payment. */
function doubtsOf(payment: Payment, rail: Rail, { railPaymentId, dispute }: FoundDispute): string[] {
  const { total } = payment.price;
  const isWithin = dispute.amount.currency === total.currency && dispute.amount.amount <= total.amount;
  return [
    ...(rail === payment.rail ? [] : ['rail']),
    ...(railPaymentId === undefined || railPaymentId === payment.railPaymentId ? [] : ['payment']),
    ...(isWithin ? [] : ['amount']),
  ];
}

/** A dispute may be told before the capture that it is about. */
async function knowCapture({ payments, rails, clock }: TellDisputeNeeds, payment: Payment): Promise<void> {
  if (payment.captured !== null) return;
  const truth = await rails[payment.rail].read(payment.railPaymentId);
  const fact = factOf(payment, truth, clock.now());
  if (fact) await payments.change(payment.id, (current) => nextPayment(current, fact));
}

async function tellPayment(
  { payments, clock }: TellDisputeNeeds,
  paymentId: string,
  { found, toldAt, event }: Told,
): Promise<void> {
  const disputed = { type: 'disputed', dispute: stakeOf(found.dispute, toldAt), at: clock.now() } as const;
  const decide = (payment: Payment) => nextPayment(payment, disputed);
  if (event) await payments.changeOnce(event, paymentId, decide);
  else await payments.change(paymentId, decide);
}

async function tellCase(needs: TellDisputeNeeds, { found, toldAt }: Told): Promise<Dispute> {
  const { dispute: word } = found;
  const at = needs.clock.now();
  const transition = await needs.disputes.change(word.id, (dispute) => {
    return next(dispute, { type: 'told', dispute: word, toldAt, at });
  });
  if (!transition) throw new RailRefusedError('request', { code: 'dispute_gone' });
  const { dispute, changed } = transition;
  const { id, paymentId: session, status } = dispute;
  needs.log.info(changed ? 'dispute_event' : 'stale_dispute_event', { session, dispute: id, status });
  await raise(needs, dispute);
  return dispute;
}

/** Raised again it changes nothing. */
async function raise({ alerts }: TellDisputeNeeds, dispute: Dispute): Promise<void> {
  if (!isOpenDispute(dispute)) return;
  const { id, paymentId: session, dueBy, amount, reason, status } = dispute;
  const deadline = dueBy === null ? null : new Date(dueBy).toISOString();
  const detail = { deadline, session, status, amount: amount.amount, currency: amount.currency, reason };
  await alerts.raise({ kind: 'dispute_opened', key: id, detail });
}
