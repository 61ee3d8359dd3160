import type { Parsed } from '@sos/contracts/callables';
import { obligations } from '@sos/domain/calls/obligations';
import { bookSession, type CallSession } from '@sos/domain/calls/session';
import { reserve } from '@sos/domain/providers/availability';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { BookedPayment, Booking, Bookings, BookingState, CallConfig, Holds, PhoneNumbers } from './ports.ts';
import type { RunEffects } from './run-effects.ts';

export interface ScheduleCallNeeds {
  readonly bookings: Bookings;
  readonly config: CallConfig;
  readonly holds: Holds;
  readonly phones: PhoneNumbers;
  /** Gives an authorised payment back when its booking lost the provider to another. */
  readonly releasePayment: (bookingId: string) => Promise<void>;
  readonly runEffects: RunEffects;
  readonly clock: Clock;
}

/**
 * Books the call that a payment was authorised for; the session takes the booking's id, so booking twice is booking once.
 * Throws DomainError: not_found, not_allowed, payment_not_authorized, provider_unavailable (the money is then released),
 * or the telephone's refusal.
 */
export function makeScheduleCall(needs: ScheduleCallNeeds): Handler<'createAndScheduleCall'> {
  return async (actor, input) => {
    const payment = await needs.bookings.payment(input.bookingId);
    requireOwn(actor, payment);
    const phone = await needs.phones.check(input.phone);
    if ('refused' in phone) throw new DomainError('invalid', phone.refused);
    if (payment.sessionId === null && !(await needs.holds.isAuthorized(payment))) {
      throw new DomainError('conflict', 'payment_not_authorized');
    }
    const session = await book(needs, { input, payment, clientPhone: phone.e164 });
    await needs.runEffects(session, obligations(session));
    return { sessionId: session.id, scheduledFor: session.scheduledFor };
  };
}

function requireOwn(actor: Actor, payment: BookedPayment | undefined): asserts payment is BookedPayment {
  if (!payment) throw new DomainError('not_found', 'not_found');
  if (payment.clientId !== actor.uid) throw new DomainError('forbidden', 'not_allowed');
}

interface Order {
  readonly input: Parsed<'createAndScheduleCall'>;
  readonly payment: BookedPayment;
  readonly clientPhone: string;
}

async function book(needs: ScheduleCallNeeds, order: Order): Promise<CallSession> {
  const { providerId } = order.payment;
  const sessionId = order.input.bookingId;
  const decisions: (CallSession | 'lost')[] = [];
  const rulesOf = { lawyer: await needs.config.rules('lawyer'), expat: await needs.config.rules('expat') };
  await needs.bookings.book({ sessionId, providerId }, (state) => {
    if (state.session) {
      decisions.push(state.session);
      return undefined;
    }
    const booking = decide(state, order, { rulesOf, now: needs.clock.now() });
    decisions.push(booking?.session ?? 'lost');
    return booking;
  });
  const decided = decisions.at(-1);
  if (decided && decided !== 'lost') return decided;
  await needs.releasePayment(sessionId);
  throw new DomainError('conflict', 'provider_unavailable');
}

function decide(
  state: BookingState,
  order: Order,
  context: { rulesOf: Record<'lawyer' | 'expat', CallSession['rules']>; now: number },
): Booking | undefined {
  const { profile, payment } = state;
  const { input } = order;
  const releasable = payment?.status === 'created' || payment?.status === 'authorized' || payment?.status === 'failed';
  const reserved = profile && reserve(profile, input.bookingId, context.now);
  if (!payment || !reserved || !releasable) return undefined;
  const session = bookSession({
    id: input.bookingId,
    clientId: payment.clientId,
    providerId: payment.providerId,
    providerKind: profile.kind,
    providerName: profile.displayName,
    total: payment.total,
    includedMinutes: payment.includedMinutes,
    rules: context.rulesOf[profile.kind],
    clientLocale: input.locale,
    providerLocale: profile.locale,
    now: context.now,
  });
  return { session, profile: reserved, clientPhone: order.clientPhone };
}
