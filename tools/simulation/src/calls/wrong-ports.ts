import { next, type Transition } from '@sos/domain/calls/next';
import { obligations } from '@sos/domain/calls/obligations';
import { absences, legOnLine } from '@sos/domain/calls/presence';
import { otherParty } from '@sos/domain/calls/session';
import type { PaymentTransition } from '@sos/domain/payments/next';
import type { Payment } from '@sos/domain/payments/payment';
import type { BookingDecision } from '@sos/functions/usecases/calls/ports';
import { type RailPayment, RailStateError } from '@sos/functions/usecases/payments/ports';
import { VendorUnavailableError } from '@sos/functions/usecases/shared/ports';
import { over } from './over.ts';
import type { CallPorts, MakeUseCases } from './use-cases.ts';

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
    carrier: { ...methodsOf(carrier), findCalls: async () => [] },
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

  'money that is refused once never asked for again': over(({ payments }) => ({
    payments: {
      ...methodsOfPayments(payments),
      change: (id, decide) => payments.change(id, (payment) => neverAgain(decide(payment))),
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
          if (!decision || 'refused' in decision || !decision.booking || !state.profile) return decision;
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
          if (!decision || 'refused' in decision) return decision;
          return { ...decision, payment: { ...decision.payment, sessionId: null } };
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
    rail: {
      ...methodsOfRail(rail),
      release: (id, key) => rail.release(id, key).catch(asIf('canceled', () => rail.read(id))),
    },
  })),

  'a lost answer to a capture taken for done': over(({ rail }) => ({
    rail: {
      ...methodsOfRail(rail),
      capture: (id, key) => rail.capture(id, key).catch(asIf('captured', () => rail.read(id))),
    },
  })),

  'a lost answer to a capture taken for a hold that is gone': over(({ rail }) => ({
    rail: {
      ...methodsOfRail(rail),
      capture: (id, key) => rail.capture(id, key).catch(asIf('canceled', () => rail.read(id))),
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

  'a call back to somebody who said goodbye': over(({ sessions }) => ({
    sessions: {
      ...sessions,
      change: (id, decide, canWait) => sessions.change(id, (before) => calledBack(decide(before)), canWait),
    },
  })),

  'whoever dials in let into the first call': over(({ lines }) => ({
    lines: {
      ...methodsOfLines(lines),
      holderOf: async () => ({ sessionId: 'b1', party: 'client', clientId: 'client-1' }),
    },
  })),

  'a telephone promised to two calls': over(({ bookings }) => ({
    bookings: {
      ...bookings,
      book: (ids, decide) =>
        bookings.book(ids, (state) => decide({ ...state, lines: { client: undefined, provider: undefined } })),
    },
  })),

  'telephones never given back': over(({ lines }) => ({
    lines: { ...methodsOfLines(lines), giveBack: async () => undefined },
  })),
};

function neverAgain(transition: PaymentTransition): PaymentTransition {
  const { payment, changed } = transition;
  if (!changed || !payment.debt?.refusals) return transition;
  return { ...transition, payment: { ...payment, debt: { ...payment.debt, askAfter: Number.MAX_SAFE_INTEGER } } };
}

/** Asks for the call back in the name of whoever stays, the moment the other has left. */
function calledBack(transition: Transition): Transition {
  const { session } = transition;
  const [gone, ...others] = absences(session);
  const stayer = gone && legOnLine(session, otherParty[gone.party]);
  if (!transition.changed || !gone || others.length > 0 || !stayer) return transition;
  const { id: attemptId, callRef } = stayer;
  const asked = next(session, { type: 'call_back_requested', attemptId, callRef, at: gone.since });
  return asked.changed ? { ...transition, session: asked.session, effects: obligations(asked.session) } : transition;
}

/** Ports are proxies: what is not replaced still goes to them. */
function methodsOf(carrier: CallPorts['carrier']): CallPorts['carrier'] {
  return {
    dial: (dial) => carrier.dial(dial),
    findCalls: (query) => carrier.findCalls(query),
    fetchCall: (callSid) => carrier.fetchCall(callSid),
    hangUp: (callSid, farewell) => carrier.hangUp(callSid, farewell),
    tell: (callSid, leg, reply) => carrier.tell(callSid, leg, reply),
    announce: (callSid, leg) => carrier.announce(callSid, leg),
    conferences: (sessionId) => carrier.conferences(sessionId),
    callRef: (callSid) => carrier.callRef(callSid),
  };
}

function methodsOfLines(lines: CallPorts['lines']): CallPorts['lines'] {
  return {
    read: (sessionId) => lines.read(sessionId),
    numbers: (sessionId) => lines.numbers(sessionId),
    callSid: (sessionId, attemptId) => lines.callSid(sessionId, attemptId),
    remember: (sessionId, attemptId, callSid) => lines.remember(sessionId, attemptId, callSid),
    holderOf: (e164) => lines.holderOf(e164),
    giveBack: (sessionId) => lines.giveBack(sessionId),
  };
}

export function methodsOfPayments(payments: CallPorts['payments']): CallPorts['payments'] {
  return {
    read: (id) => payments.read(id),
    recall: (id, suffices) => payments.recall(id, suffices),
    createIfAbsent: (payment: Payment) => payments.createIfAbsent(payment),
    change: (id, decide, auditOf) => payments.change(id, decide, auditOf),
    changeOnce: (event, id, decide) => payments.changeOnce(event, id, decide),
    unscheduled: (createdBefore, limit) => payments.unscheduled(createdBefore, limit),
    unbookedOf: (clientId) => payments.unbookedOf(clientId),
    countUsedUp: (clientId, since) => payments.countUsedUp(clientId, since),
    paymentOfRefund: (refundId) => payments.paymentOfRefund(refundId),
    due: (limit) => payments.due(limit),
    pendingRefunds: (query) => payments.pendingRefunds(query),
  };
}

function methodsOfRail(rail: CallPorts['rail']): CallPorts['rail'] {
  return {
    create: (order) => rail.create(order),
    read: (id) => rail.read(id),
    authorize: (id, key) => rail.authorize(id, key),
    capture: (id, key) => rail.capture(id, key),
    release: (id, key) => rail.release(id, key),
    refund: (id, key, part) => rail.refund(id, key, part),
  };
}

function surely(error: unknown): never {
  throw error instanceof VendorUnavailableError ? new VendorUnavailableError(error.message, { certain: true }) : error;
}

/** Reads what there is when the answer was lost, and takes it for that. */
function asIf(
  status: RailPayment['status'],
  read: () => Promise<RailPayment>,
): (error: unknown) => Promise<RailPayment> {
  return async (error) => {
    if (!(error instanceof VendorUnavailableError)) throw error;
    const truth = await read();
    return { ...truth, status, captured: status === 'captured' ? truth.amount.amount : 0 };
  };
}
