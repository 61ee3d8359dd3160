import { createHash } from 'node:crypto';
import type { CallOutcome, SessionEvent } from '@sos/domain/calls/events';
import type { GatheredDigits } from '../../usecases/calls/answer-gather.ts';
import type { Question } from '@sos/domain/calls/effects';
import { idPattern } from '@sos/domain/shared/id';
import { partyNames } from '@sos/domain/calls/session';
import { questions } from '@sos/words/telephone-words';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { validateRequest } from 'twilio/lib/webhooks/webhooks.js';
import type { Leg, WebhookName } from './urls.ts';

export interface TwilioRequest {
  readonly name: WebhookName;
  /** With its question mark, byte for byte as it came. */
  readonly search: string;
  readonly signature: string | undefined;
  readonly params: Readonly<Record<string, string>>;
}

export interface TwilioAccount {
  readonly accountSid: string;
  readonly authToken: string;
  /** The public address of the functions, without a slash at the end. */
  readonly base: string;
}

/** True when Twilio sent this to this very address on behalf of our account. */
export function isGenuine(request: TwilioRequest, account: TwilioAccount): boolean {
  const { signature, params, name, search } = request;
  if (signature === undefined || params['AccountSid'] !== account.accountSid) return false;
  return validateRequest(account.authToken, signature, `${account.base}/${name}${search}`, params);
}

/** A digest of a call's id that the public session may hold. */
export function callRef(callSid: string): string {
  return createHash('sha256').update(callSid).digest('hex').slice(0, 32);
}

/** Who is on the line, from the address that we gave Twilio; undefined when it is not one of ours. */
export function readLeg(query: URLSearchParams): Leg | undefined {
  const sessionId = readId(query.get('session'));
  const attemptId = readId(query.get('attempt'));
  const party = partyNames.find((name) => name === query.get('party'));
  if (!sessionId || !attemptId || !party) return undefined;
  const locale: Locale = locales.find((known) => known === query.get('locale')) ?? 'en';
  return { sessionId, attemptId, party, locale };
}

/** What is signed may still be no id that we make. */
export function readId(text: string | null | undefined): string | undefined {
  return typeof text === 'string' && idPattern.test(text) ? text : undefined;
}

const outcomes: ReadonlyMap<string, CallOutcome> = new Map([
  ['completed', 'completed'],
  ['busy', 'busy'],
  ['no-answer', 'no_answer'],
  ['failed', 'failed'],
  ['canceled', 'canceled'],
]);

type Params = Readonly<Record<string, string>>;

/** The end of a call; undefined for every other call status. */
export function readCallStatus(leg: Leg, params: Params): SessionEvent | undefined {
  const outcome = outcomes.get(params['CallStatus'] ?? '');
  const at = instantOf(params);
  if (!outcome || at === undefined) return undefined;
  return { type: 'call_ended', attemptId: leg.attemptId, callRef: refOf(params), outcome, at };
}

/** A status that is no end, and so asks nothing of us. */
export function isAsideOfCall(params: Params): boolean {
  return ['queued', 'initiated', 'ringing', 'in-progress', 'answered'].includes(params['CallStatus'] ?? '');
}

/** A machine's answer; a person or an unknown voice says nothing that we act on. */
export function readMachine(leg: Leg, params: Params, now: number): SessionEvent | undefined {
  const answeredBy = params['AnsweredBy'] ?? '';
  if (!answeredBy.startsWith('machine') && answeredBy !== 'fax') return undefined;
  return { type: 'machine_detected', attemptId: leg.attemptId, callRef: refOf(params), at: now };
}

/** The four conference events that we asked for; undefined for any other. */
export function readConference(params: Params): SessionEvent | undefined {
  const at = instantOf(params);
  const attemptId = readId(params['ParticipantLabel']);
  if (at === undefined) return undefined;
  const room = params['ConferenceSid'] === undefined ? undefined : callRef(params['ConferenceSid']);
  switch (params['StatusCallbackEvent']) {
    case 'conference-start':
      return { type: 'conference_started', at, room };
    case 'conference-end':
      return { type: 'conference_ended', at, room };
    case 'participant-join':
      return attemptId ? { type: 'joined', attemptId, callRef: refOf(params), at, room } : undefined;
    case 'participant-leave':
      return attemptId
        ? { type: 'left', attemptId, callRef: refOf(params), at, room, moved: wasMoved(params) }
        : undefined;
    default:
      return undefined;
  }
}

const followedEvents: readonly string[] = [
  'conference-start',
  'conference-end',
  'participant-join',
  'participant-leave',
];

/** A conference event that we do not follow. */
export function isAsideOfConference(params: Params): boolean {
  const name = params['StatusCallbackEvent'] ?? '';
  return /^(?:conference|participant|announcement)-/.test(name) && !followedEvents.includes(name);
}

/** True when we took the participant out, to say something to them or to end their call. */
function wasMoved(params: Params): boolean {
  return params['ReasonParticipantLeft'] === 'participant_updated_via_api';
}

/** What the answer to a call asks, and what a pressed key answers. */
export function readQuestion(query: URLSearchParams, leg: Leg): Question {
  return questions.find((known) => known === query.get('question')) ?? leg.party;
}

/** Twilio's spelling of ANONYMOUS, and whatever else is no number, is nobody's. */
const WITHHELD = '+266696687';

/** Somebody who dials our number, and the end of their call. */
export function readIncoming(params: Params, now: number) {
  const from = params['From'] ?? '';
  return {
    callSid: params['CallSid'] ?? '',
    from: /^\+\d{6,15}$/.test(from) && from !== WITHHELD ? from : undefined,
    ended: outcomes.has(params['CallStatus'] ?? ''),
    at: instantOf(params) ?? now,
  };
}

export function readGather(leg: Leg, request: { params: Params; query: URLSearchParams; now: number }): GatheredDigits {
  const { params, query, now } = request;
  const { sessionId, attemptId, locale } = leg;
  const question = readQuestion(query, leg);
  const round = Number(query.get('round') ?? 1);
  const digits = params['Digits'] ?? '';
  return { sessionId, attemptId, locale, question, callRef: refOf(params) ?? '', digits, round, at: now };
}

function refOf(params: Params): string | null {
  const callSid = params['CallSid'];
  return callSid ? callRef(callSid) : null;
}

/** Twilio's own time stamp, RFC 2822 with whole seconds; never the time at which we happened to run. */
function instantOf(params: Params): number | undefined {
  const instant = Date.parse(params['Timestamp'] ?? '');
  return Number.isNaN(instant) ? undefined : instant;
}
