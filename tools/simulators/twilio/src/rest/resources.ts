import { type Call, durationSeconds } from '../calls/call.ts';
import { API_VERSION } from '../calls/call-webhooks.ts';
import type { Conference, Seat } from '../conferences/conference.ts';
import { rfc2822 } from '../dates.ts';

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
export function callResource(call: Call, accountSid: string): Record<string, unknown> {
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
    direction: 'outbound-api',
    answered_by: call.answeredBy ?? null,
    queue_time: String(call.queueMs),
    price: null,
    price_unit: 'USD',
    parent_call_sid: null,
    phone_number_sid: null,
    forwarded_from: null,
    caller_name: null,
    group_sid: null,
    trunk_sid: null,
    uri: `${path}.json`,
    subresource_uris: Object.fromEntries(CALL_PARTS.map((part) => [part, `${path}/${pascal(part)}.json`])),
  };
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

function date(instant: number | undefined): string | null {
  return instant === undefined ? null : rfc2822(instant);
}

function pascal(part: string): string {
  return part.replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
