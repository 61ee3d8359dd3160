import { billedMinutes, type Call, durationSeconds } from '../calls/call.ts';
import { API_VERSION } from '../calls/call-webhooks.ts';
import type { Conference, Seat } from '../conferences/conference.ts';
import { rfc2822 } from '../dates.ts';
import type { AccountNumber } from '../numbers/phone-numbers.ts';
import { rates } from './rates.ts';

/** How long after the end of a call its price is known. */
const PRICED_MS = 5 * 60_000;

const CALL_PARTS = [
  'events',
  'notifications',
  'payments',
  'recordings',
  'siprec',
  'streams',
  'transcriptions',
  'user_defined_message_subscriptions',
  'user_defined_messages',
] as const;

export function accountPath(accountSid: string): string {
  return `/${API_VERSION}/Accounts/${accountSid}`;
}

/** The Call resource of the 2010 API. */
export function callResource(call: Call, accountSid: string, now: number): Record<string, unknown> {
  const { to, from } = call.request;
  const path = `${accountPath(accountSid)}/Calls/${call.sid}`;
  const seconds = durationSeconds(call);
  return {
    sid: call.sid,
    account_sid: accountSid,
    api_version: API_VERSION,
    date_created: rfc2822(call.createdAt),
    date_updated: rfc2822(call.updatedAt),
    start_time: date(call.dialledAt),
    end_time: date(call.endedAt),
    duration: seconds === undefined ? null : String(seconds),
    to,
    to_formatted: to,
    from,
    from_formatted: from,
    status: call.status,
    direction: call.direction,
    answered_by: call.answeredBy ?? null,
    queue_time: String(call.queueMs),
    price: priceOf(call, now),
    price_unit: 'USD',
    parent_call_sid: null,
    phone_number_sid: call.numberSid ?? null,
    forwarded_from: null,
    caller_name: null,
    group_sid: null,
    trunk_sid: null,
    uri: `${path}.json`,
    subresource_uris: Object.fromEntries(CALL_PARTS.map((part) => [part, `${path}/${pascal(part)}.json`])),
  };
}

/** Minutes after the end; until then, and of a call that nobody answered, there is none. */
function priceOf(call: Call, now: number): string | null {
  if (call.endedAt === undefined || call.answeredAt === undefined || now < call.endedAt + PRICED_MS) return null;
  const rate = call.direction === 'inbound' ? rates.inbound : rates.outbound;
  return `-${(billedMinutes(call) * rate).toFixed(5)}`;
}

/** The Conference resource; the reason of an end is there once it has ended. */
export function conferenceResource(conference: Conference, accountSid: string): Record<string, unknown> {
  const path = `${accountPath(accountSid)}/Conferences/${conference.sid}`;
  return {
    sid: conference.sid,
    account_sid: accountSid,
    api_version: API_VERSION,
    friendly_name: conference.name,
    region: 'us1',
    status: conference.status,
    date_created: rfc2822(conference.createdAt),
    date_updated: rfc2822(conference.updatedAt),
    reason_conference_ended: conference.reasonEnded ?? null,
    call_sid_ending_conference: conference.endedBy?.call.sid ?? null,
    uri: `${path}.json`,
    subresource_uris: { participants: `${path}/Participants.json`, recordings: `${path}/Recordings.json` },
  };
}

export function participantResource(seat: Seat, conference: Conference, accountSid: string): Record<string, unknown> {
  return {
    account_sid: accountSid,
    call_sid: seat.call.sid,
    conference_sid: conference.sid,
    label: seat.label ?? null,
    call_sid_to_coach: null,
    coaching: false,
    date_created: rfc2822(seat.joinedAt),
    date_updated: rfc2822(seat.updatedAt),
    end_conference_on_exit: seat.endOnExit,
    muted: seat.muted,
    hold: seat.hold,
    start_conference_on_enter: seat.startOnEnter,
    status: 'connected',
    queue_time: String(seat.call.queueMs),
    uri: `${accountPath(accountSid)}/Conferences/${conference.sid}/Participants/${seat.call.sid}.json`,
  };
}

/** The IncomingPhoneNumber resource; what has to do with incoming messages, trunks and papers is never set. */
export function numberResource(number: AccountNumber, accountSid: string): Record<string, unknown> {
  const { sid, phoneNumber, settings, createdAt, updatedAt } = number;
  const orNull = (address: string) => (address === '' ? null : address);
  return {
    sid,
    account_sid: accountSid,
    api_version: API_VERSION,
    phone_number: phoneNumber,
    friendly_name: settings.friendlyName,
    date_created: rfc2822(createdAt),
    date_updated: rfc2822(updatedAt),
    voice_url: orNull(settings.voiceUrl),
    voice_method: settings.voiceMethod,
    voice_fallback_url: orNull(settings.voiceFallbackUrl),
    voice_fallback_method: settings.voiceFallbackMethod,
    status_callback: orNull(settings.statusCallback),
    status_callback_method: settings.statusCallbackMethod,
    ...UNUSED_PARTS_OF_A_NUMBER,
    uri: `${accountPath(accountSid)}/IncomingPhoneNumbers/${sid}.json`,
  };
}

const UNUSED_PARTS_OF_A_NUMBER = {
  address_sid: null,
  address_requirements: 'none',
  beta: false,
  bundle_sid: null,
  capabilities: { voice: true, sms: true, mms: false, fax: false },
  emergency_address_sid: null,
  emergency_address_status: 'unregistered',
  emergency_status: 'Inactive',
  identity_sid: null,
  origin: 'twilio',
  sms_application_sid: null,
  sms_fallback_method: 'POST',
  sms_fallback_url: null,
  sms_method: 'POST',
  sms_url: null,
  status: 'in-use',
  trunk_sid: null,
  type: 'local',
  voice_application_sid: null,
  voice_caller_id_lookup: false,
  voice_receive_mode: 'voice',
} as const;

function date(instant: number | undefined): string | null {
  return instant === undefined ? null : rfc2822(instant);
}

function pascal(part: string): string {
  return part.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
