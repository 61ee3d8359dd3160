import { legEnd } from '@sos/domain/calls/billing';
import type { Transition } from '@sos/domain/calls/next';
import { obligations } from '@sos/domain/calls/obligations';
import { acceptedAttempt, type CallSession } from '@sos/domain/calls/session';
import type { PaymentTransition } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import type { BookingDecision } from '@sos/functions/usecases/calls/ports';
import { RailStateError } from '@sos/functions/usecases/payments/ports';
import { VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import { type CallPorts, makeUseCases, type MakeUseCases } from './use-cases.ts';

type Break = (ports: CallPorts) => Partial<CallPorts>;

const over =
  (wrong: Break): MakeUseCases =>
  (ports) =>
    makeUseCases({ ...ports, ...wrong(ports) });

let drawn = 0;

/** Right use cases over ports with one mistake each. */
export const wrongPorts: Readonly<Record<string, MakeUseCases>> = {
  'no lock on a dial': over(() => ({ locks: { claim: async () => 'fresh', release: async () => undefined } })),

  'no look-up after a lost answer of the carrier': over(({ locks }) => ({
    locks: { ...locks, claim: async (...lease) => ((await locks.claim(...lease)) === 'held' ? 'held' : 'fresh') },
  })),

  'an unknown outcome of a dial taken for a refusal': over(({ carrier }) => ({
    carrier: { ...methodsOf(carrier), dial: (dial) => carrier.dial(dial).catch(surely) },
  })),

  'the carrier never asked about a number': over(({ carrier }) => ({
    carrier: { ...methodsOf(carrier), findCall: async () => undefined },
  })),

  'a session decided outside its transaction': over(({ sessions }) => ({
    sessions: {
      ...sessions,
      change: async (id, decide): Promise<Transition | undefined> => {
        const session = await sessions.read(id);
        const decided = session && decide(session);
        return decided?.changed ? sessions.change(id, () => decided) : decided;
      },
    },
  })),

  'a payment decided outside its transaction': over(({ payments }) => ({
    payments: {
      ...methodsOfPayments(payments),
      change: async (id, decide): Promise<PaymentTransition | undefined> => {
        const payment = await payments.read(id);
        const decided = payment && decide(payment);
        return decided?.changed ? payments.change(id, () => decided) : decided;
      },
    },
  })),

  'a booking decided outside its transaction': over(({ bookings }) => ({
    bookings: {
      ...bookings,
      book: async (ids, decide) => {
        const decisions: (BookingDecision | undefined)[] = [];
        await bookings.book(ids, (state) => void decisions.push(decide(state)));
        await bookings.book(ids, () => decisions.at(-1));
      },
    },
  })),

  'a booking that leaves its provider free': over(({ bookings }) => ({
    bookings: {
      ...bookings,
      book: (ids, decide) =>
        bookings.book(ids, (state) => {
          const decision = decide(state);
          if (!decision?.booking || !state.profile) return decision;
          return { ...decision, booking: { ...decision.booking, profile: state.profile } };
        }),
    },
  })),

  'a booking not linked to its payment': over(({ bookings }) => ({
    bookings: {
      ...bookings,
      book: (ids, decide) =>
        bookings.book(ids, (state) => {
          const decision = decide(state);
          return decision && { ...decision, payment: { ...decision.payment, sessionId: null } };
        }),
    },
  })),

  'one idempotency key for all bookings': over(({ rail }) => ({
    rail: { ...methodsOfRail(rail), create: (order) => rail.create({ ...order, key: 'create' }) },
  })),

  'a random idempotency key, and nobody looks what is on record': over(({ rail, payments }) => ({
    rail: { ...methodsOfRail(rail), create: (order) => rail.create({ ...order, key: `create:${(drawn += 1)}` }) },
    payments: {
      ...methodsOfPayments(payments),
      read: async () => undefined,
      createIfAbsent: async (payment) => (await payments.createIfAbsent(payment)) && payment,
    },
  })),

  'a hold never checked at the rail': over(({ rail }) => ({
    rail: { ...methodsOfRail(rail), read: async (id) => ({ ...(await rail.read(id)), status: 'authorized' }) },
  })),

  'a lost answer to a release taken for done': over(({ rail }) => ({
    rail: { ...methodsOfRail(rail), release: (id, key) => rail.release(id, key).catch(asIfDone(() => rail.read(id))) },
  })),

  'a lost answer to a capture taken for done': over(({ rail }) => ({
    rail: { ...methodsOfRail(rail), capture: (id, key) => rail.capture(id, key).catch(asIfDone(() => rail.read(id))) },
  })),

  'a lost answer to a capture taken for a hold that is gone': over(({ rail }) => ({
    rail: {
      ...methodsOfRail(rail),
      capture: (id, key) =>
        rail.capture(id, key).catch((error: unknown) => {
          throw error instanceof VendorUnavailableError ? new RailStateError('gone') : error;
        }),
    },
  })),

  'captured money taken for released': over(({ rail }) => ({
    rail: {
      ...methodsOfRail(rail),
      release: (id, key) =>
        rail.release(id, key).catch(async (error: unknown) => {
          if (error instanceof RailStateError) return { ...(await rail.read(id)), status: 'canceled' };
          throw error;
        }),
    },
  })),

  'a provider never freed': over(({ desk }) => ({ desk: { ...desk, free: async () => undefined } })),

  'a settlement forgotten': over(({ tasks }) => ({
    tasks: {
      enqueue: async (task) => (task.queue === 'settleCallTask' ? undefined : tasks.enqueue(task)),
      cancel: (key) => tasks.cancel(key),
    },
  })),

  'every effect dropped': over(({ tasks }) => ({
    tasks: { enqueue: async () => undefined, cancel: (key) => tasks.cancel(key) },
  })),

  'a minute of fifty seconds': over(({ config }) => ({
    config: { rules: async (kind) => ({ ...(await config.rules(kind)), minimumBillable: 50 }) },
  })),

  'billing without intersection': over(billing(({ client }, end) => stay(client.attempts.at(-1), end))),

  'waiting counted as talk': over(
    billing(({ client, provider }, end) => {
      const from = acceptedAttempt(client)?.joinedAt;
      const to = acceptedAttempt(provider);
      return from && to ? (legEnd(to, end) ?? from) - from : 0;
    }),
  ),
};

type Stay = CallSession['client']['attempts'][number] | undefined;

function stay(leg: Stay, end: number | null): number {
  return leg?.joinedAt ? (legEnd(leg, end) ?? leg.joinedAt) - leg.joinedAt : 0;
}

/** Sessions whose talk is measured otherwise, in ms, where they end. */
function billing(measure: (session: CallSession, conferenceEndedAt: number | null) => number): Break {
  return ({ sessions }) => ({
    sessions: {
      ...sessions,
      change: (id, decide) =>
        sessions.change(id, (before) => {
          const transition = decide(before);
          const { session } = transition;
          const isDecided = before.settlement.status === 'none' && session.settlement.status === 'release_due';
          const ms = isDecided ? measure(session, session.conferenceEndedAt) : 0;
          return ms >= 60_000 ? charged(transition, Math.floor(ms / 1000)) : transition;
        }),
    },
  });
}

function charged({ session, ...rest }: Transition, billableSeconds: number): Transition {
  const settlement = { ...session.settlement, status: 'capture_due', billableSeconds } as const;
  const changed: CallSession = { ...session, status: 'completed', endReason: null, settlement };
  return { ...rest, session: changed, effects: obligations(changed) };
}

/** Ports are proxies: what is not replaced still goes to them. */
function methodsOf(carrier: CallPorts['carrier']): CallPorts['carrier'] {
  return {
    dial: (dial) => carrier.dial(dial),
    findCall: (query) => carrier.findCall(query),
    fetchCall: (callSid) => carrier.fetchCall(callSid),
    hangUp: (callSid, farewell) => carrier.hangUp(callSid, farewell),
    conferenceEnd: (sessionId) => carrier.conferenceEnd(sessionId),
    callRef: (callSid) => carrier.callRef(callSid),
  };
}

function methodsOfPayments(payments: CallPorts['payments']): CallPorts['payments'] {
  return {
    read: (id) => payments.read(id),
    createIfAbsent: (payment: Payment) => payments.createIfAbsent(payment),
    change: (id, decide) => payments.change(id, decide),
    changeOnce: (event, id, decide) => payments.changeOnce(event, id, decide),
    unscheduled: (createdBefore, limit) => payments.unscheduled(createdBefore, limit),
    due: (limit) => payments.due(limit),
  };
}

function methodsOfRail(rail: CallPorts['rail']): CallPorts['rail'] {
  return {
    create: (order) => rail.create(order),
    read: (id) => rail.read(id),
    capture: (id, key) => rail.capture(id, key),
    release: (id, key) => rail.release(id, key),
    refund: (id, key) => rail.refund(id, key),
  };
}

function surely(error: unknown): never {
  throw error instanceof VendorUnavailableError ? new VendorUnavailableError(error.message, { certain: true }) : error;
}

/** Reads what there is when the answer was lost, as if it had been done. */
function asIfDone<T>(read: () => Promise<T>): (error: unknown) => Promise<T> {
  return (error) => {
    if (error instanceof VendorUnavailableError) return read();
    throw error;
  };
}
