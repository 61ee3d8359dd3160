import { makeDialLocks } from '../../adapters/firestore/calls/dial-locks.ts';
import { makeLineBook } from '../../adapters/firestore/calls/line-book.ts';
import { makeProviderDesk } from '../../adapters/firestore/providers/provider-desk.ts';
import { makeSessionStore } from '../../adapters/firestore/calls/session-store.ts';
import { makeCallTasks } from '../../adapters/tasks/call-tasks.ts';
import { callRef } from '../../adapters/twilio/webhook.ts';
import { makeCallDesk } from '../../usecases/calls/call-desk.ts';
import type { Carrier } from '../../usecases/calls/ports.ts';
import { log } from '../log.ts';
import { paymentDesk } from '../payments/wiring.ts';
import { alerts, clock, once, phoneCipher } from '../shared/wiring.ts';
import { twilioAccount } from './twilio-account.ts';
import { params } from '../config.ts';

const loadCarrier = once(async () => {
  const { makeCarrier } = await import('../../adapters/twilio/carrier.ts');
  return makeCarrier({
    ...twilioAccount(),
    apiBase: params.twilioApiBase.value(),
    from: params.twilioFromNumber.value(),
  });
});

/** Twilio, whose REST client is loaded by the first request to it. */
const carrier: Carrier = {
  callRef,
  dial: async (dial) => (await loadCarrier()).dial(dial),
  findCall: async (query) => (await loadCarrier()).findCall(query),
  fetchCall: async (callSid) => (await loadCarrier()).fetchCall(callSid),
  hangUp: async (callSid, farewell) => (await loadCarrier()).hangUp(callSid, farewell),
  conferenceEnd: async (sessionId) => (await loadCarrier()).conferenceEnd(sessionId),
};

export const sessions = makeSessionStore();
export const providerDesk = makeProviderDesk();

/** The call desk of this process. */
export const callDesk = once(() =>
  makeCallDesk({
    sessions,
    lines: makeLineBook(phoneCipher()),
    locks: makeDialLocks(clock),
    carrier,
    tasks: makeCallTasks(),
    desk: providerDesk,
    settlements: paymentDesk.settlements,
    alerts,
    clock,
    log,
  }),
);
