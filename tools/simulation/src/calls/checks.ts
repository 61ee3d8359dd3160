import { absences } from '@sos/domain/calls/presence';
import { RETURN_LIMIT } from '@sos/domain/calls/return';
import { type CallSession, isTerminal } from '@sos/domain/calls/session';
import { isDue, type PaymentStatus } from '@sos/domain/payments/payment';
import type { Held } from '@sos/functions/usecases/testing/memory-rail-options';
import type { Check, World } from '../kernel/scenario.ts';
import { each } from './each.ts';
import { recordingInvariants, recordingLiveness } from './recording-checks.ts';
import { billInvariants, telephoneInvariants, telephoneLiveness } from './telephone-checks.ts';
import type { CallWorld } from './call-world.ts';
import { couponInvariants, couponLiveness } from './coupon-checks.ts';
import { dialInvariants } from './dial-checks.ts';
import { journalInvariants, journalLiveness } from './journal-checks.ts';

/** What a session's settlement says of its payment. */
const agreeing: Readonly<Record<string, readonly PaymentStatus[]>> = {
  captured: ['captured', 'refund_due', 'refunded'],
  uncollected: ['uncollected'],
  released: ['released'],
  // A refund may be sent back by the client's bank, and given back anew.
  refunded: ['refunded', 'captured', 'refund_due'],
};

/** What a payment's status says of the rail. */
const trueWhen: Readonly<Partial<Record<PaymentStatus, (held: Held) => boolean>>> = {
  captured: ({ captures }) => captures === 1,
  released: ({ status }) => status === 'canceled',
  // What the bank sends back later is told later.
  refunded: ({ captured, parts }) => parts.reduce((sum, { amount }) => sum + amount, 0) >= captured,
  uncollected: ({ captures }) => captures === 0,
};

/** Hold after every step. */
export function invariantsOf(set: CallWorld): Check[] {
  return [
    ...railInvariants(set),
    ...journalInvariants(set),
    ...bookInvariants(set),
    ...callInvariants(set),
    ...telephoneInvariants(set),
    ...billInvariants(set),
    ...recordingInvariants(set),
    ...dialInvariants(set),
    ...couponInvariants(set),
  ];
}

function railInvariants({ platform, network }: CallWorld): Check[] {
  const { rail } = platform;
  const intents = () => rail.intents.entries();
  return [
    {
      name: 'money is taken at most once, and no more is given back than was taken',
      complaint: each(
        intents,
        ([id, { captures, captured, refunded }]) =>
          (captures > 1 || refunded > captured) && `${id}: ${captures} captures, ${refunded} of ${captured} refunded`,
      ),
    },
    {
      name: 'a booking holds or takes money once',
      complaint: each(intents, ([id, held]) => {
        const others = [...rail.intents].filter(
          ([other, { bookingId }]) => other !== id && bookingId === held.bookingId,
        );
        const both = isMoney(held) && others.some(([, other]) => isMoney(other));
        return both && `${held.bookingId} holds money twice`;
      }),
    },
    {
      name: 'only a talk of a minute is charged',
      complaint: each(intents, ([id, { status, bookingId, refunds }]) => {
        if (status !== 'captured' || bookingId === null || refunds > 0 || rail.byHand.has(id)) return undefined;
        const seconds = network.talk(bookingId) / 1000;
        return seconds < 60 && `${bookingId} was charged after ${seconds} s of talk`;
      }),
    },
  ];
}

function bookInvariants({ platform }: CallWorld): Check[] {
  const { documents, rail, world } = platform;
  const sessions = () => documents.sessions.list();
  const isOver = ({ heldAt }: Held) => heldAt !== null && heldAt + rail.holdMs <= world.clock.now();
  return [
    {
      name: 'the hold stands while its call is to come or goes on',
      complaint: each(sessions, (session) => {
        const payment = documents.payments.byId.get(session.id);
        const held = payment && rail.intents.get(payment.railPaymentId);
        if (!held || isTerminal(session) || isOver(held) || rail.byHand.has(payment.railPaymentId)) return undefined;
        return held.status !== 'authorized' && `${session.id} is ${session.status} and its hold is ${held.status}`;
      }),
    },
    {
      name: 'session and payment agree',
      complaint: each(sessions, ({ id, settlement }) => {
        const status = documents.payments.byId.get(id)?.status;
        const allowed = agreeing[settlement.status];
        return allowed && (!status || !allowed.includes(status)) && `${id} is ${settlement.status} and paid ${status}`;
      }),
    },
    {
      name: 'our books agree with the rail',
      complaint: each(
        () => documents.payments.byId.list(),
        ({ id, status, railPaymentId }) => {
          const held = rail.intents.get(railPaymentId);
          // An order cannot be closed; its buyer's hold may come while we give up, and is given up then.
          const isOpenOrder = platform.payBy === 'paypal' && status === 'released' && held?.captures === 0;
          const isTrue = isOpenOrder || (held && (trueWhen[status]?.(held) ?? true));
          return !isTrue && `${id} is ${status} and at the rail ${held?.status}`;
        },
      ),
    },
  ];
}

const isMoney = ({ status, refunds }: Held) => status === 'authorized' || (status === 'captured' && refunds === 0);

function ending(world: World, session: CallSession): void {
  world.reached(`session: ${session.endReason ?? session.status}`);
  const gone = absences(session);
  if (gone.length > 1) world.reached('session: both were out');
  const [one] = gone;
  const decidedAt = session.settlement.decidedAt ?? 0;
  const isLong = one && decidedAt >= one.since + RETURN_LIMIT * 1000;
  if (gone.length === 1 && isLong) world.reached('session: somebody was out for a minute');
}

/** Counts how sessions ended and what became of their money. */
function chronicle(world: World, session: CallSession, before: CallSession | undefined): void {
  if (session.waiting?.vendor === 'twilio') world.reached('session: waits for the carrier');
  if (before === session || !isTerminal(session)) return;
  if (!before) ending(world, session);
  if (before?.settlement.status !== session.settlement.status) world.reached(`money: ${session.settlement.status}`);
  if (before && isReopened(before.settlement, session.settlement)) world.reached('admin: reopened what was settled');
}

/** What was settled is due anew where an admin moves it, and is never said not to have been settled. */
function isReopened(before: CallSession['settlement'], after: CallSession['settlement']): boolean {
  const isMoved = `${before.status} ${after.status}`;
  return ['captured release_due', 'uncollected capture_due'].includes(isMoved) && before.settledAt === after.settledAt;
}

function callInvariants({ platform }: CallWorld): Check[] {
  const { documents, world } = platform;
  const sessions = () => documents.sessions.list();
  const ended = new Map<string, CallSession>();
  return [
    {
      name: 'nobody is available in a call, or busy for nothing',
      complaint: each(
        () => documents.profiles.list(),
        ({ availability, busyWith, sharedBusyWith }) => {
          const isKept = busyWith !== null || sharedBusyWith.length > 0;
          const isWrong = isKept ? availability === 'available' : availability === 'busy';
          return isWrong && `somebody is ${availability} with ${busyWith ?? 'no call'}`;
        },
      ),
    },
    {
      name: 'a provider serves one call at a time',
      complaint: () => {
        const busy = documents.sessions.list((session) => !isTerminal(session)).map(({ providerId }) => providerId);
        const twice = busy.find((id, index) => busy.indexOf(id) !== index);
        return twice && `${twice} is booked twice`;
      },
    },
    {
      name: 'what is decided stays so',
      complaint: each(sessions, (session) => {
        const before = ended.get(session.id);
        if (isTerminal(session)) ended.set(session.id, session);
        chronicle(world, session, before);
        if (!before || before === session) return undefined;
        const isSame = before.status === session.status && before.endReason === session.endReason;
        const [one, other] = [before.settlement, session.settlement];
        const isSettled = one.status === other.status || one.status.endsWith('_due') || isReopened(one, other);
        const isBilled = one.billableSeconds === other.billableSeconds;
        return !(isSame && isSettled && isBilled) && `${session.id} was decided twice`;
      }),
    },
    {
      name: 'a call has its payment',
      complaint: each(sessions, ({ id, clientId }) => {
        const payment = documents.payments.byId.get(id);
        return (payment?.sessionId !== id || payment.clientId !== clientId) && `${id} stands on no payment of its own`;
      }),
    },
  ];
}

/** Hold in the end. */
export function livenessOf(set: CallWorld): Check[] {
  const { documents, rail, tasks } = set.platform;
  const { deliveries } = set;
  return [
    ...telephoneLiveness(set),
    ...recordingLiveness(set),
    ...journalLiveness(set),
    ...couponLiveness(set),
    {
      name: 'every call ends and is settled',
      complaint: each(
        () => documents.sessions.list(),
        (session) => {
          const isOpen = !isTerminal(session) || !agreeing[session.settlement.status];
          return isOpen && `${session.id} is ${session.status}, its money ${session.settlement.status}`;
        },
      ),
    },
    {
      name: 'every hold is closed',
      complaint: each(
        () => rail.intents.entries(),
        ([id, { status }]) => status === 'authorized' && `${id} is still held`,
      ),
    },
    {
      name: 'nothing stays due',
      complaint: each(
        () => documents.payments.byId.list(isDue),
        ({ id, status }) => `${id} is ${status}`,
      ),
    },
    {
      name: 'nobody is busy for nothing',
      complaint: each(
        () => documents.profiles.list(),
        ({ busyWith }) => busyWith !== null && `somebody is busy with ${busyWith}`,
      ),
    },
    {
      name: 'no task is left',
      complaint: () =>
        tasks.waiting.size > 0 || deliveries.pending > 0
          ? `${tasks.waiting.size} tasks, ${deliveries.pending} on their way`
          : undefined,
    },
  ];
}
