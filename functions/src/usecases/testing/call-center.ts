import type { QueueName } from '@sos/contracts/tasks';
import { defaultDialRates } from '@sos/domain/calls/dial-cost';
import { aPayment } from '@sos/domain/testing/a-payment';
import type { Question } from '@sos/domain/calls/effects';
import { partyOfAttempt } from '@sos/domain/calls/session';
import { noNotes } from '@sos/domain/limits/talkless';
import type { CallRules } from '@sos/domain/calls/session';
import type { Task } from '@sos/domain/shared/task';
import type { DialCosts, PhoneNumbers } from '../calls/ports.ts';
import { makeCallDesk } from '../calls/call-desk.ts';
import { makeScheduleCall } from '../calls/schedule-call.ts';
import { makeDialRoom } from '../limits/dial-room.ts';
import { makeGuardDial } from '../limits/guard-dial.ts';
import { makeInstanceLimits } from '../limits/instance-limits.ts';
import type { Limits } from '../limits/ports.ts';
import { makePaymentDesk } from '../payments/payment-desk.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { makeLookForRoom } from '../shared/look-for-room.ts';
import { makeRequireTalk } from '../shared/require-talk.ts';
import { runTask } from '../shared/run-task.ts';
import { MemoryAlerts } from './memory-alerts.ts';
import { MemoryCalls } from './memory-calls.ts';
import { MemoryCarrier } from './memory-carrier.ts';
import { MemoryRail } from './memory-rail.ts';
import { MemoryRecorder } from './memory-recorder.ts';
import { MemoryRecordings } from './memory-recordings.ts';
import { MemoryTasks } from './memory-tasks.ts';
import { onlineLawyer } from './online-lawyer.ts';

export const SESSION = 'booking-1';
export const client: Actor = { uid: 'client-uid', role: 'client', isAdmin: false };
/** The telephone of `provider-uid`. */
export const PROVIDER_PHONE = '+33600000002';

/** The call desk and the booking over memory, with one lawyer online and one authorised payment. */
export function aCallCenter(rules: Partial<CallRules> = {}) {
  const memory = new MemoryCalls();
  const { payments, clock } = memory;
  const rail = new MemoryRail();
  const alerts = new MemoryAlerts();
  const strange = { quarantine: { keep: nothing }, deadLetters: { keep: nothing } };
  const paypal = new MemoryRail({ by: 'paypal' });
  const rails = { stripe: rail, paypal };
  const limits = makeInstanceLimits(clock, async () => ({}));
  const talkless: number[] = [];
  const about = { payers: { note: nothing }, limits, payments, rails, clock, alerts, log: silent };
  const till = makePaymentDesk({ ...about, ...strange });
  const telephony = aCarrier(memory);
  const tasks = new MemoryTasks(clock);
  const guardDial = makeGuardDial({ limits, numbers: memory.numbers, maxima: async () => ({}), alerts, clock });
  const rates = { ...defaultDialRates, byPrefix: { ...defaultDialRates.byPrefix } };
  const costs = { dialRates: async () => rates };
  const money = { payments, settlements: till.settlements, guardDial, costs };
  const desk = makeCallDesk({ ...money, ...telephony, tasks, alerts, clock, log: silent, ...memory.ports });
  const schedule = makeScheduleCall({
    bookings: memory.bookings,
    config: { rules: async (kind) => ({ ...(await memory.config.rules(kind)), ...rules }) },
    holds: till.holds,
    phones,
    payDebts: till.payDebts,
    runEffects: desk.runEffects,
    ...doorsOf(memory, { limits, costs, talkless }),
    clock,
  });
  memory.profiles.set('provider-uid', onlineLawyer);
  memory.telephones.set('provider-uid', PROVIDER_PHONE);
  payments.add(aPayment({ id: SESSION, createdAt: memory.now }));
  rail.add('pi_1', 'authorized');
  const wait = (seconds: number) => void (memory.now += seconds * 1000);
  return {
    ...desk,
    cancelCall: checkAnswers('cancelScheduledCall', desk.cancelCall),
    schedule: checkAnswers('createAndScheduleCall', schedule),
    memory,
    limits,
    rates,
    /** When calls of the client came to nothing. */
    talkless,
    tasks,
    ...telephony,
    payments,
    till,
    rail,
    paypal,
    alerts: alerts.names,
    wait,
    session: () => memory.booked(SESSION),
  };
}

interface Doors {
  readonly limits: Limits;
  readonly costs: DialCosts;
  readonly talkless: readonly number[];
}

/** What a booking has to pass. */
function doorsOf({ numbers, wantedTelephones: telephones, config, clock }: MemoryCalls, { talkless, ...doors }: Doors) {
  const needs = { ...doors, numbers, telephones, config, clock };
  return {
    requireTalk: makeRequireTalk({
      ...needs,
      talkless: { endsSince: async () => [...talkless], forgivenAt: async () => 0, noted: async () => noNotes },
    }),
    lookForRoom: makeLookForRoom({ ...needs, dialRoom: makeDialRoom(needs) }),
  };
}

function aCarrier({ clock }: MemoryCalls) {
  const carrier = new MemoryCarrier(clock);
  const isInProgress = (callSid: string) => carrier.calls.get(callSid)?.state !== 'ended';
  return { carrier, recorder: new MemoryRecorder(clock, { isInProgress }), recordings: new MemoryRecordings() };
}

const nothing = async () => undefined;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const phones: PhoneNumbers = {
  check: async (phone) => (phone.startsWith('+') ? { e164: phone } : { refused: 'phone_invalid' }),
};

export type CallCenter = ReturnType<typeof aCallCenter>;

export const booking = { bookingId: SESSION, phone: '+33600000001', locale: 'fr' } as const;

/** Books, dials and lets the client press 1. */
export async function untilClientWaits(center: CallCenter): Promise<void> {
  await center.schedule(client, booking);
  center.wait(240);
  await center.dialDue({ sessionId: SESSION, providerId: 'provider-uid', party: 'client', number: 1 });
  center.wait(10);
  await press(center, { attemptId: 'client-1', callSid: 'CA1' });
  await center.handleEvent(SESSION, {
    type: 'joined',
    attemptId: 'client-1',
    callRef: 'ref-CA1',
    at: center.memory.now,
  });
}

/** Goes on until both are in the conference. */
export async function untilTalking(center: CallCenter): Promise<void> {
  await untilClientWaits(center);
  center.wait(15);
  await center.dialDue({ sessionId: SESSION, providerId: 'provider-uid', party: 'provider', number: 1 });
  center.wait(8);
  await press(center, { attemptId: 'provider-1', callSid: 'CA2' });
  await center.handleEvent(SESSION, {
    type: 'joined',
    attemptId: 'provider-1',
    callRef: 'ref-CA2',
    at: center.memory.now,
  });
}

/** Both leave the conference now. */
export async function hangUpBoth(center: CallCenter): Promise<void> {
  const at = center.memory.now;
  await center.handleEvent(SESSION, { type: 'left', attemptId: 'client-1', callRef: 'ref-CA1', at });
  await center.handleEvent(SESSION, { type: 'left', attemptId: 'provider-1', callRef: 'ref-CA2', at });
}

/** What waits in a queue. */
export function queued(center: CallCenter, queue: QueueName): Task[] {
  return [...center.tasks.waiting.values()].filter((task) => task.queue === queue);
}

/** Runs the settlement that is queued. Throws when none is. */
export async function settle(center: CallCenter): Promise<void> {
  const [task] = queued(center, 'settleCallTask');
  if (!task) throw new Error('no settlement is queued');
  await runTask(center.taskHandlers, { queue: 'settleCallTask', data: task.data });
}

interface Press {
  readonly attemptId: string;
  readonly callSid: string;
  readonly digits?: string;
  readonly round?: number;
  /** What they were asked; whether to take the call, when left out. */
  readonly question?: Question;
}

export function press(center: CallCenter, { attemptId, callSid, digits = '1', round = 1, question }: Press) {
  const { memory, answerGather } = center;
  const asked = { question: question ?? partyOfAttempt(attemptId), digits, round, locale: 'fr' } as const;
  return answerGather({ sessionId: SESSION, attemptId, callRef: `ref-${callSid}`, at: memory.now, ...asked });
}
