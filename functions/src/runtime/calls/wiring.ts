import { makeBookingStore } from '../../adapters/firestore/calls/booking-store.ts';
import { makeDialLocks } from '../../adapters/firestore/calls/dial-locks.ts';
import { makeRecordingStore } from '../../adapters/firestore/calls/recording-store.ts';
import { makeProviderDesk } from '../../adapters/firestore/providers/provider-desk.ts';
import { makeTaskQueue } from '../../adapters/tasks/task-queue.ts';
import { callRef } from '../../adapters/twilio/webhook.ts';
import { makeCallDesk } from '../../usecases/calls/call-desk.ts';
import type { Bookings, Carrier, LineBook } from '../../usecases/calls/ports.ts';
import type { Recorder } from '../../usecases/calls/recording-ports.ts';
import { guardDial } from '../limits/wiring.ts';
import { log } from '../log.ts';
import { contacts, lookForRoom, paymentDesk, requireTalk } from '../payments/wiring.ts';
import { callablePhones } from '../openness/wiring.ts';
import { makeCircuit } from '../../usecases/shared/circuit.ts';
import {
  alerts,
  breakers,
  clock,
  configuration,
  numbers,
  once,
  payments,
  phoneCipher,
  reportCorrupt,
} from '../shared/wiring.ts';
import { lineBook, sessions } from './stores.ts';
import { twilioAccount } from './twilio-account.ts';
import { params } from '../config.ts';

const loadCarrier = once(async () => {
  const { makeCarrier } = await import('../../adapters/twilio/carrier.ts');
  const options = {
    ...twilioAccount(),
    apiBase: params.twilioApiBase.value(),
    from: params.twilioFromNumber.value(),
  };
  return makeCarrier(options, makeCircuit('twilio', breakers));
});

/** Twilio, whose REST client is loaded by the first request to it. */
const carrier: Carrier = {
  callRef,
  dial: async (dial) => (await loadCarrier()).dial(dial),
  findCalls: async (query) => (await loadCarrier()).findCalls(query),
  fetchCall: async (callSid) => (await loadCarrier()).fetchCall(callSid),
  hangUp: async (callSid, farewell) => (await loadCarrier()).hangUp(callSid, farewell),
  tell: async (...given) => (await loadCarrier()).tell(...given),
  announce: async (...given) => (await loadCarrier()).announce(...given),
  conferences: async (sessionId) => (await loadCarrier()).conferences(sessionId),
};

const loadRecorder = once(async () => {
  const { makeRecorder } = await import('../../adapters/twilio/recorder.ts');
  return makeRecorder({ ...twilioAccount(), apiBase: params.twilioApiBase.value() }, makeCircuit('twilio', breakers));
});
const recorder: Recorder = {
  list: async (callSid) => (await loadRecorder()).list(callSid),
  start: async (...given) => (await loadRecorder()).start(...given),
  stop: async (...given) => (await loadRecorder()).stop(...given),
  delete: async (...given) => (await loadRecorder()).delete(...given),
};

/** Most events of a call need no number, and so no key to decrypt it. */
const lines: LineBook = {
  read: async (id) => lineBook().read(id),
  numbers: async (id) => lineBook().numbers(id),
  callSid: async (...given) => lineBook().callSid(...given),
  remember: async (...given) => lineBook().remember(...given),
  holderOf: async (e164) => lineBook().holderOf(e164),
  giveBack: async (sessionId) => lineBook().giveBack(sessionId),
};

const bookingStore = once(() => makeBookingStore(phoneCipher(), reportCorrupt, contacts));
const bookings: Bookings = {
  payment: async (id) => bookingStore().payment(id),
  book: async (...given) => bookingStore().book(...given),
};

export const callPorts = {
  sessions,
  lines,
  locks: makeDialLocks(clock),
  carrier,
  recorder,
  recordings: makeRecordingStore(),
  tasks: makeTaskQueue('europe-west3'),
  desk: makeProviderDesk(reportCorrupt),
  settlements: paymentDesk.settlements,
  payments,
  numbers,
  costs: configuration,
  guardDial,
  alerts,
  clock,
  log,
};

/** The call desk of this process. */
export const callDesk = once(() => makeCallDesk(callPorts));

export const bookingPorts = {
  bookings,
  config: configuration,
  holds: paymentDesk.holds,
  phones: callablePhones,
  payDebts: paymentDesk.payDebts,
  runEffects: callDesk().runEffects,
  requireTalk,
  lookForRoom,
  clock,
};
