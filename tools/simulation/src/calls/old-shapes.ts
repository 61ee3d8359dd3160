import { obligations } from '@sos/domain/calls/obligations';
import { bookSession, type CallSession } from '@sos/domain/calls/session';
import { isOpen, type PaymentStatus } from '@sos/domain/payments/payment';
import { reserve } from '@sos/domain/providers/availability';
import { DomainError } from '@sos/domain/shared/domain-error';
import { makeCallDesk } from '@sos/functions/usecases/calls/call-desk';
import type { BookingDecision, BookingState } from '@sos/functions/usecases/calls/ports';
import { RailStateError } from '@sos/functions/usecases/payments/ports';
import { type CallPorts, makeUseCases, type MakeUseCases, type UseCases } from './use-cases.ts';

/** Use cases that move money first and decide outside the transaction that knows the reason: they give calls away. */
export const oldShapes: Readonly<Record<string, MakeUseCases>> = {
  'schedule-call that releases after its transaction': (ports) => {
    const right = makeUseCases(ports);
    return { ...right, schedule: scheduleThenRelease(ports, right) };
  },

  'release-unscheduled that believes its list': (ports) => ({
    ...makeUseCases(ports),
    releaseUnscheduled: async () => {
      const page = { limit: 100, after: null };
      const { ids: listed } = await ports.payments.unscheduled(ports.clock.now() - 3_600_000, page);
      const releases = listed.map((id) => releaseFirst(ports, id).catch(() => undefined));
      return (await Promise.all(releases)).length;
    },
  }),

  'settle-payment that asks the rail before it writes': (ports) => {
    const right = makeUseCases(ports);
    const settlements = {
      capture: (id: string) => captureFirst(ports, id),
      release: (id: string) => releaseFirst(ports, id),
    };
    return { ...right, desk: makeCallDesk({ ...ports, settlements }) };
  },
};

async function railIdOf(ports: CallPorts, id: string): Promise<string> {
  const payment = await ports.payments.read(id);
  if (!payment) throw new DomainError('not_found', 'not_found');
  return payment.railPaymentId;
}

async function releaseFirst(ports: CallPorts, id: string): Promise<'released' | 'refunded'> {
  const known = (await ports.payments.read(id))?.status;
  if (known === 'released' || known === 'refunded') return known;
  const railPaymentId = await railIdOf(ports, id);
  try {
    await ports.rail.release(railPaymentId, `release:${id}`);
    return await mark(ports, id, 'released');
  } catch (error) {
    if (!(error instanceof RailStateError)) throw error;
    await ports.rail.refund(railPaymentId, `refund:${id}`);
    return mark(ports, id, 'refunded');
  }
}

async function captureFirst(ports: CallPorts, id: string): Promise<'captured' | 'uncollected'> {
  const known = (await ports.payments.read(id))?.status;
  if (known === 'captured' || known === 'uncollected') return known;
  const railPaymentId = await railIdOf(ports, id);
  try {
    await ports.rail.capture(railPaymentId, `capture:${id}`);
    return await mark(ports, id, 'captured');
  } catch (error) {
    if (!(error instanceof RailStateError)) throw error;
    return mark(ports, id, 'uncollected');
  }
}

async function mark<Status extends PaymentStatus>(ports: CallPorts, id: string, status: Status): Promise<Status> {
  const settledAt = ports.clock.now();
  await ports.payments.change(id, (payment) => {
    const mayBecome = isOpen(payment) || (payment.status === 'captured' && status === 'refunded');
    const changed = mayBecome ? { ...payment, status, settledAt } : payment;
    return { payment: changed, effects: [], changed: mayBecome, repeated: false };
  });
  return status;
}

function scheduleThenRelease(ports: CallPorts, { till, desk }: UseCases): UseCases['schedule'] {
  return async (actor, { bookingId, phone, locale }) => {
    const payment = await ports.bookings.payment(bookingId);
    if (payment?.clientId !== actor.uid) throw new DomainError('forbidden', 'not_allowed');
    if (payment.sessionId === null && !(await till.holds.find(payment))) {
      throw new DomainError('conflict', 'payment_not_authorized');
    }
    const rules = await ports.config.rules('lawyer');
    const decided: (CallSession | 'lost')[] = [];
    await ports.bookings.book(
      { sessionId: bookingId, providerId: payment.providerId, clientId: payment.clientId, clientPhone: phone },
      (state) => {
        if (state.session) return void decided.push(state.session);
        const decision = decide(state, { bookingId, locale, rules, now: ports.clock.now() });
        decided.push(decision?.booking?.session ?? 'lost');
        return decision;
      },
    );
    const session = decided.at(-1);
    if (!session || session === 'lost') {
      await releaseFirst(ports, bookingId);
      throw new DomainError('conflict', 'provider_unavailable');
    }
    await desk.runEffects(session, obligations(session), true);
    return { sessionId: session.id, scheduledFor: session.scheduledFor, status: session.status };
  };
}

type Booked = Extract<BookingDecision, { payment: unknown }>;

interface Order {
  readonly bookingId: string;
  readonly locale: CallSession['client']['locale'];
  readonly rules: CallSession['rules'];
  readonly now: number;
}

function decide({ profile, payment }: BookingState, order: Order): Booked | undefined {
  const reserved = profile && reserve(profile, order.bookingId, order.now);
  if (!payment || !reserved || !isOpen(payment)) return undefined;
  const session = bookSession({
    id: order.bookingId,
    clientId: payment.clientId,
    providerId: payment.providerId,
    providerKind: reserved.kind,
    providerName: reserved.displayName,
    total: payment.price.total,
    includedMinutes: payment.price.includedMinutes,
    rules: order.rules,
    clientLocale: order.locale,
    providerLocale: reserved.locale,
    now: order.now,
  });
  const booked = { ...payment, status: 'authorized', sessionId: order.bookingId } as const;
  return { payment: booked, booking: { session, profile: reserved, colleagues: [] } };
}
