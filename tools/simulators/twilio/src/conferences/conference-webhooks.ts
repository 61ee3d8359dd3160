import { rfc2822 } from '../dates.ts';

export type ConferenceEvent =
  | 'conference-start'
  | 'conference-end'
  | 'participant-join'
  | 'participant-leave'
  | 'participant-mute'
  | 'participant-unmute'
  | 'participant-hold'
  | 'participant-unhold'
  | 'participant-modify'
  | 'announcement-end'
  | 'announcement-fail';

const SUBSCRIPTIONS: Readonly<Record<ConferenceEvent, string>> = {
  'conference-start': 'start',
  'conference-end': 'end',
  'participant-join': 'join',
  'participant-leave': 'leave',
  'participant-mute': 'mute',
  'participant-unmute': 'mute',
  'participant-hold': 'hold',
  'participant-unhold': 'hold',
  'participant-modify': 'modify',
  'announcement-end': 'announcement',
  'announcement-fail': 'announcement',
};

/** The word of `statusCallbackEvent` that subscribes to the event. */
export function eventName(event: ConferenceEvent): string {
  return SUBSCRIPTIONS[event];
}

interface SeatFacts {
  readonly call: { readonly sid: string };
  readonly label: string | undefined;
  readonly startOnEnter: boolean;
  readonly endOnExit: boolean;
  readonly muted: boolean;
  readonly hold: boolean;
}

export function seatParameters(seat: SeatFacts): [string, string][] {
  return [
    ['CallSid', seat.call.sid],
    ['Muted', String(seat.muted)],
    ['Hold', String(seat.hold)],
    ['Coaching', 'false'],
    ['EndConferenceOnExit', String(seat.endOnExit)],
    ['StartConferenceOnEnter', String(seat.startOnEnter)],
    ...(seat.label === undefined ? [] : ([['ParticipantLabel', seat.label]] as [string, string][])),
  ];
}

/** The form of a conference event; its time has whole seconds. */
export function conferenceForm(
  event: ConferenceEvent,
  facts: {
    readonly accountSid: string;
    readonly conferenceSid: string;
    readonly name: string;
    readonly sequence: number;
    readonly now: number;
    readonly details: readonly [string, string][];
  },
): [string, string][] {
  return [
    ['ConferenceSid', facts.conferenceSid],
    ['FriendlyName', facts.name],
    ['AccountSid', facts.accountSid],
    ['SequenceNumber', String(facts.sequence)],
    ['Timestamp', rfc2822(facts.now)],
    ['StatusCallbackEvent', event],
    ...facts.details,
  ];
}
