import type { ClockState } from '@sos/clock/clock-state';
import type { Alert } from '../alerts.ts';
import { callResource, conferenceResource } from '../rest/resources.ts';
import { messageResource } from '../rest/messages-api.ts';
import { callRecordingResource } from '../rest/recording-resources.ts';
import type { CallCentre } from '../calls/call-centre.ts';
import type { Exchange } from '../exchange.ts';
import type { MeterReading } from '../meter.ts';
import type { Persona } from '../phones/persona.ts';
import type { Line, Phone, TranscriptLine } from '../phones/phone.ts';
import type { WebhookEntry } from '../webhooks/webhook-log.ts';

/** What the person holding the telephone sees. Instants are virtual ms since the epoch. */
export interface PhoneView {
  readonly number: string;
  readonly name: string;
  readonly personas: readonly Persona[];
  readonly attempts: number;
  readonly state: 'idle' | 'ringing' | 'calling' | 'in-call';
  readonly callSid: string | null;
  /** The number at the other end. */
  readonly from: string | null;
  /** Since when it rings or calls, or since when it is answered. */
  readonly since: number | null;
  readonly awaitsDigit: boolean;
  readonly conference: ConferencePlace | null;
  /** True while what is said on this telephone or to it is recorded. */
  readonly recorded: boolean;
  readonly transcript: readonly TranscriptLine[];
}

export interface ConferencePlace {
  readonly name: string;
  /** The names of the others in it. */
  readonly others: readonly string[];
  /** Since when both sides hear each other. */
  readonly talkingSince: number | null;
}

export interface PhonesView {
  readonly now: number;
  readonly clock: ClockState;
  readonly phones: readonly PhoneView[];
  /** What a telephone can dial. */
  readonly numbers: readonly string[];
  /** The last of what Twilio's debugger would show, and of what was asked for and is not simulated. */
  readonly alerts: readonly Alert[];
}

export interface StateView extends PhonesView {
  readonly calls: readonly Record<string, unknown>[];
  readonly conferences: readonly Record<string, unknown>[];
  readonly recordings: readonly Record<string, unknown>[];
  readonly messages: readonly Record<string, unknown>[];
  readonly webhooks: readonly WebhookEntry[];
  readonly meter: MeterReading;
  /** No call lives, no recording is processed, and no message or webhook is under way. */
  readonly idle: boolean;
}

const SHOWN_ALERTS = 20;

export function phonesView(exchange: Exchange): PhonesView {
  const { timers, phones } = exchange;
  return {
    now: timers.now(),
    clock: timers.clock.state(),
    phones: phones.all().map((phone) => phoneView(exchange, phone)),
    numbers: exchange.numbers.all().map(({ phoneNumber }) => phoneNumber),
    alerts: exchange.alerts.all().slice(-SHOWN_ALERTS),
  };
}

export function stateView(exchange: Exchange, centre: CallCentre): StateView {
  const { accountSid, timers } = exchange;
  return {
    ...phonesView(exchange),
    calls: centre.calls().map((call) => ({ ...callResource(call, accountSid, timers.now()), party: call.party })),
    conferences: exchange.conferences.all().map((conference) => ({
      ...conferenceResource(conference, accountSid),
      started_at: conference.startedAt ?? null,
      ended_at: conference.endedAt ?? null,
      talked_ms: conference.talkedMs(),
      participants: conference.seats().map(({ call, label }) => ({ call_sid: call.sid, label: label ?? null })),
    })),
    recordings: exchange.recordings.all().map((each) => callRecordingResource(each, accountSid)),
    messages: exchange.messages.all().map((each) => messageResource(each, accountSid)),
    webhooks: exchange.webhooks.log.entries(),
    alerts: exchange.alerts.all(),
    meter: exchange.meter.read(),
    idle: isIdle(exchange, centre),
  };
}

export function isIdle(exchange: Exchange, centre: CallCentre): boolean {
  const { webhooks, recordings, messages } = exchange;
  const quiet = webhooks.inFlight() + recordings.processing() + messages.underWay() === 0;
  return quiet && centre.calls().every(({ endedAt }) => endedAt !== undefined);
}

/** The call that a hand on the telephone deals with: the one talked on, or else the one that rings. */
export function currentLine(phone: Phone): Line | undefined {
  const lines = phone.lines();
  return lines.find(({ call }) => call.status === 'in-progress') ?? lines.find(({ call }) => call.status === 'ringing');
}

function phoneView(exchange: Exchange, phone: Phone): PhoneView {
  const line = currentLine(phone);
  return {
    number: phone.number,
    name: phone.name,
    personas: phone.personas(),
    attempts: phone.attempts(),
    transcript: phone.transcript(),
    ...(line ? lineView(exchange, line) : NO_LINE),
  };
}

const NO_LINE = {
  state: 'idle',
  callSid: null,
  from: null,
  since: null,
  awaitsDigit: false,
  conference: null,
  recorded: false,
} as const;

function lineView(exchange: Exchange, line: Line): Pick<PhoneView, keyof typeof NO_LINE> {
  const { call, awaitsDigit } = line;
  const ringing = call.status === 'ringing';
  const incoming = call.direction === 'inbound';
  return {
    state: ringing ? (incoming ? 'calling' : 'ringing') : 'in-call',
    callSid: call.sid,
    from: incoming ? call.request.to : call.request.from,
    since: (ringing ? call.dialledAt : call.answeredAt) ?? null,
    awaitsDigit,
    conference: placeOf(exchange, line),
    recorded: isRecorded(exchange, line),
  };
}

function placeOf({ conferences, phones }: Exchange, line: Line): ConferencePlace | null {
  const conference = line.conferenceSid === undefined ? undefined : conferences.find(line.conferenceSid);
  if (!conference) return null;
  const others = conference.seats().filter(({ call }) => call.sid !== line.call.sid);
  return {
    name: conference.name,
    others: others.map(({ call }) => phones.get(call.party).name),
    talkingSince: others.length > 0 ? (conference.startedAt ?? null) : null,
  };
}

/** A leg that is recorded records whoever it talks with. */
function isRecorded({ conferences, recordings }: Exchange, { call, conferenceSid }: Line): boolean {
  const seats = conferenceSid === undefined ? [] : (conferences.find(conferenceSid)?.seats() ?? []);
  return [call, ...seats.map((seat) => seat.call)].some((each) => recordings.isRecorded(each));
}
