import type { Farewell } from '@sos/domain/calls/effects';
import { partyOfAttempt } from '@sos/domain/calls/session';
import type { Locale } from '@sos/domain/shared/locale';
import type { CallInstance } from 'twilio/lib/rest/api/v2010/account/call.js';
import type { ConferenceInstance } from 'twilio/lib/rest/api/v2010/account/conference.js';
import type { Carrier, CarrierCall, CarrierRoom, Dial } from '../../usecases/calls/ports.ts';
import { type Circuit, VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { isGone, toPortError } from './errors.ts';
import { makeClient } from './client.ts';
import { goodbyeTwiml, replyTwiml } from './twiml.ts';
import { legQuery, webhookUrl } from './urls.ts';
import { callRef, type TwilioAccount } from './webhook.ts';

export interface CarrierOptions extends TwilioAccount {
  readonly apiBase: string;
  /** The number that telephones show, E.164. */
  readonly from: string;
}

/** More calls to one number, or rooms of one session, than can matter. */
const MOST_CALLS = 20;
const MOST_ROOMS = 20;

/** Twilio behind the Carrier port; every request passes the circuit. */
export function makeCarrier(options: CarrierOptions, circuit: Circuit): Carrier {
  const client = makeClient(options);
  const ask = <T>(work: () => Promise<T>): Promise<T> =>
    circuit(() => work().catch((error: unknown) => Promise.reject(portError(error))));
  return {
    callRef,
    dial: (dial) => ask(async () => (await client.calls.create(callRequest(options, dial))).sid),
    findCalls: ({ to, since, until }) =>
      ask(async () => {
        const window = { startTimeAfter: new Date(since - 1000), startTimeBefore: new Date(until + 1000) };
        const calls = await client.calls.list({ to, from: options.from, ...window, limit: MOST_CALLS });
        return calls.map(toCarrierCall);
      }),
    fetchCall: (callSid) =>
      ask(async () => {
        const call = await client.calls(callSid).fetch().catch(undefinedWhenGone);
        return call && toCarrierCall(call);
      }),
    hangUp: (callSid, farewell) => ask(() => hangUp(client, callSid, farewell)),
    tell: (callSid, leg, reply) =>
      ask(async () => {
        await client
          .calls(callSid)
          .update({ twiml: replyTwiml(options.base, leg, reply) })
          .catch(undefinedWhenGone);
      }),
    announce: (callSid, { sessionId, attemptId, locale }) =>
      ask(async () => {
        const [room] = await client.conferences.list({ friendlyName: sessionId, status: 'in-progress', limit: 1 });
        const leg = { sessionId, attemptId, party: partyOfAttempt(attemptId), locale };
        const announceUrl = webhookUrl(options.base, 'twilioCallWebhook', { ...legQuery(leg), part: 'warning' });
        const present = room && client.conferences(room.sid).participants(callSid);
        await present?.update({ announceUrl }).catch(undefinedWhenGone);
      }),
    conferences: (sessionId) =>
      ask(async () => {
        const found = await client.conferences.list({ friendlyName: sessionId, limit: MOST_ROOMS });
        return Promise.all(found.map((conference) => toCarrierRoom(client, conference)));
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
    url: webhookUrl(options.base, 'twilioCallWebhook', { ...query, question: dial.question, part: 'answer' }),
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

async function toCarrierRoom(client: Client, conference: ConferenceInstance): Promise<CarrierRoom> {
  const over = conference.status === 'completed';
  const present = over ? [] : await client.conferences(conference.sid).participants.list().catch(noneWhenGone);
  return {
    room: callRef(conference.sid),
    endedAt: over ? conference.dateUpdated.getTime() : null,
    present: present.map(({ label, callSid, dateCreated }) => ({
      attemptId: label,
      callSid,
      joinedAt: dateCreated.getTime(),
    })),
  };
}

function noneWhenGone(error: unknown): [] {
  undefinedWhenGone(error);
  return [];
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
