import { isOpen, type Payment } from '@sos/domain/payments/payment';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Limits } from '../limits/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import { tooMany } from '../shared/too-many.ts';
import { giveUpStrayHold } from './give-up-stray-hold.ts';
import type { HandlePaymentEvent } from './handle-payment-event.ts';
import { type Payments, type RailPayment, RailRefusedError, type Rails, RailStateError } from './ports.ts';
import { factOf } from '../shared/rail-truth.ts';

const MINUTE_MS = 60_000;

export interface AuthorizePaypalOrderNeeds {
  readonly payments: Pick<Payments, 'read'>;
  readonly rails: Rails;
  readonly limits: Pick<Limits, 'note' | 'pause'>;
  readonly handleEvent: HandlePaymentEvent;
  readonly clock: Clock;
}

/**
 * Holds the money of a booking once its buyer has agreed on PayPal's page; asked again, it holds nothing a second time.
 * Throws DomainError payment_mismatch, payment_not_approved, payment_declined (nothing is held, another way may be tried)
 * and too_many_requests; VendorUnavailableError when nobody knows whether it is held.
 */
export function makeAuthorizePaypalOrder(needs: AuthorizePaypalOrderNeeds): Handler<'authorizePaypalOrder'> {
  return async (actor, { bookingId }) => {
    const payment = await needs.payments.read(bookingId);
    if (!payment || payment.clientId !== actor.uid || payment.rail !== 'paypal' || !isOpen(payment)) throw mismatch();
    await requireRoom(needs, actor);
    const truth = await hold(needs, actor, payment);
    const fact = factOf(payment, truth, needs.clock.now());
    const after = (fact && (await needs.handleEvent(payment.id, fact))) ?? payment;
    await giveUpStrayHold(needs, after, truth);
    if (after.status !== 'authorized') throw mismatch();
    return { bookingId, authorized: true };
  };
}

const mismatch = () => new DomainError('conflict', 'payment_mismatch');

async function requireRoom({ limits }: AuthorizePaypalOrderNeeds, { uid, network }: Actor): Promise<void> {
  const pause = await limits.pause([
    { name: 'declines_by_person', key: uid },
    ...(network === undefined ? [] : [{ name: 'declines_by_network', key: network } as const]),
  ]);
  if (pause > 0) throw tooMany(pause);
}

/** An order is held once, whatever its key; another key asks anew after a refusal. */
async function hold(needs: AuthorizePaypalOrderNeeds, actor: Actor, payment: Payment): Promise<RailPayment> {
  const { id, rail, railPaymentId } = payment;
  const key = `authorize:${id}:${Math.floor(needs.clock.now() / MINUTE_MS)}`;
  try {
    return await needs.rails[rail].authorize(railPaymentId, key);
  } catch (error) {
    if (error instanceof RailStateError) throw new DomainError('conflict', 'payment_not_approved', { cause: error });
    if (!(error instanceof RailRefusedError) || error.fault === 'account') throw error;
    return declined(needs, actor, payment);
  }
}

/** Counts the refusal, as of a card; after too many the booking is given up. */
async function declined(
  { limits, handleEvent, clock }: AuthorizePaypalOrderNeeds,
  actor: Actor,
  payment: Payment,
): Promise<never> {
  const { id, rail, railPaymentId, clientId } = payment;
  const at = clock.now();
  await handleEvent(id, { type: 'rail_failed', rail, railPaymentId, captureBefore: null, at });
  const waits = await Promise.all([
    limits.note('declines_by_person', clientId),
    actor.network === undefined ? 0 : limits.note('declines_by_network', actor.network),
  ]);
  const wait = Math.max(...waits);
  if (wait > 0) {
    await handleEvent(id, { type: 'release_requested', reason: 'declined', at });
    throw tooMany(wait);
  }
  throw new DomainError('conflict', 'payment_declined');
}
