import type { Farewell } from '@sos/domain/calls/effects';
import type { Locale } from '@sos/domain/shared/locale';
import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call.js';
import type { Carrier, CarrierCall, Dial } from '../../usecases/calls/ports.ts';
import { type Circuit, VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { isGone, toPortError } from './errors.ts';
import { makeClient } from './client.ts';
import { goodbyeTwiml } from './twiml.ts';
import { legQuery, webhookUrl } from './urls.ts';
import { callRef, type TwilioAccount } from './webhook.ts';

export interface CarrierOptions extends TwilioAccount {
  readonly apiBase: string;
  /** The number that telephones show, E.164. */
  readonly from: string;
}

/** Twilio behind the Carrier port; every request passes the circuit. */
export function makeCarrier(options: CarrierOptions, circuit: Circuit): Carrier {
  const client = makeClient(options);
  const ask = <T>(work: () => Promise<T>): Promise<T> =>
    circuit(() => work().catch((error: unknown) => Promise.reject(portError(error))));
  return {
    callRef,
    dial: (dial) => ask(async () => (await client.calls.create(callRequest(options, dial))).sid),
    findCall: ({ to, since }) =>
      ask(async () => {
        const calls = await client.calls.list({ to, startTimeAfter: new Date(since - 1000), limit: 1 });
        return calls[0] && toCarrierCall(calls[0]);
      }),
    fetchCall: (callSid) =>
      ask(async () => {
        const call = await client.calls(callSid).fetch().catch(undefinedWhenGone);
        return call && toCarrierCall(call);
      }),
    hangUp: (callSid, farewell) => ask(() => hangUp(client, callSid, farewell)),
    conferenceEnd: (sessionId) =>
      ask(async () => {
        const [conference] = await client.conferences.list({ friendlyName: sessionId, status: 'completed', limit: 1 });
        return conference?.dateUpdated.getTime();
      }),
  };
}

function portError(error: unknown): Error {
  return error instanceof VendorUnavailableError ? error : toPortError(error);
}

type Client = ReturnType<typeof makeClient>;
type CallRequest = Parameters<Client['calls']['create']>[0];

function callRequest(options: CarrierOptions, dial: Dial): CallRequest {
  const query = legQuery(dial);
  return {
    to: dial.to,
    from: options.from,
    url: webhookUrl(options.base, 'twilioCallWebhook', { ...query, part: 'answer' }),
    statusCallback: webhookUrl(options.base, 'twilioCallWebhook', { ...query, part: 'status' }),
    statusCallbackEvent: ['completed'],
    timeout: dial.ringTimeout,
    timeLimit: dial.timeLimit,
    machineDetection: 'Enable',
    asyncAmd: 'true',
    asyncAmdStatusCallback: webhookUrl(options.base, 'twilioAmdTwiml', query),
  };
}

/** A call in progress hears why; one that only rings, or has ended meanwhile, cannot be spoken to. */
async function hangUp(client: Client, callSid: string, farewell: { text: Farewell; locale: Locale }): Promise<void> {
  const call = client.calls(callSid);
  try {
    await call.update({ twiml: goodbyeTwiml(farewell.locale, farewell.text) });
  } catch (error) {
    if (!isGone(error)) throw error;
    await call.update({ status: 'completed' }).catch(undefinedWhenGone);
  }
}

function undefinedWhenGone(error: unknown): undefined {
  if (!isGone(error)) throw error;
  return undefined;
}

const states: Readonly<Record<string, Pick<CarrierCall, 'state' | 'outcome'>>> = {
  queued: { state: 'waiting', outcome: null },
  ringing: { state: 'ringing', outcome: null },
  'in-progress': { state: 'in_progress', outcome: null },
  completed: { state: 'ended', outcome: 'completed' },
  busy: { state: 'ended', outcome: 'busy' },
  failed: { state: 'ended', outcome: 'failed' },
  'no-answer': { state: 'ended', outcome: 'no_answer' },
  canceled: { state: 'ended', outcome: 'canceled' },
};

function toCarrierCall(call: CallInstance): CarrierCall {
  const known = states[call.status] ?? { state: 'ended', outcome: 'failed' };
  const endedAt = call.endTime instanceof Date ? call.endTime.getTime() : null;
  return { callSid: call.sid, ...known, endedAt };
}
