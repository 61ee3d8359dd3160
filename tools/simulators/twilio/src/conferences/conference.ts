import type { Call, Callback } from '../calls/call.ts';
import { newSid } from '../sids.ts';
import type { Timers } from '../timers.ts';
import type { ConferenceNoun, Prompt } from '../twiml/verbs.ts';
import type { Webhooks } from '../webhooks/webhooks.ts';
import { conferenceForm, type ConferenceEvent, eventName, seatParameters } from './conference-webhooks.ts';

export type ConferenceStatus = 'init' | 'in-progress' | 'completed';
export type LeaveReason =
  | 'conference_ended_via_api'
  | 'moderator_ended_conference'
  | 'participant_updated_via_api'
  | 'participant_hung_up'
  | 'participant_add_failed';
export type EndReason =
  | 'conference-ended-via-api'
  | 'participant-with-end-conference-on-exit-left'
  | 'participant-with-end-conference-on-exit-kicked'
  | 'last-participant-kicked'
  | 'last-participant-left';

/** A leg in a conference, as the conference sees it. */
export interface Seat {
  readonly call: Call;
  readonly label: string | undefined;
  readonly startOnEnter: boolean;
  readonly joinedAt: number;
  endOnExit: boolean;
  muted: boolean;
  hold: boolean;
  updatedAt: number;
  /** The number of people in the conference, or whether they hear each other, has changed. */
  companyChanged(talking: boolean): void;
  left(reason: LeaveReason): void;
  /** Writes down what an announcement says. */
  hear(prompt: Prompt): void;
}

export interface ConferenceReporting {
  readonly accountSid: string;
  readonly timers: Timers;
  readonly webhooks: Webhooks;
  readonly changed: () => void;
}

/** One conference, from the first leg that enters to the last that leaves. */
export class Conference {
  readonly sid = newSid('CF');
  readonly name: string;
  readonly createdAt: number;
  updatedAt: number;
  status: ConferenceStatus = 'init';
  startedAt: number | undefined;
  endedAt: number | undefined;
  reasonEnded: EndReason | undefined;
  endedBy: Seat | undefined;
  readonly #reporting: ConferenceReporting;
  readonly #callback: Callback | undefined;
  readonly #events: ReadonlySet<string>;
  readonly #seats = new Set<Seat>();
  #talkedMs = 0;
  #talkingSince: number | undefined;
  #sequence = 1;

  /** The callback and its events are those of the first participant; later ones are not looked at. */
  constructor(reporting: ConferenceReporting, first: ConferenceNoun) {
    this.#reporting = reporting;
    this.name = first.name;
    this.createdAt = this.updatedAt = reporting.timers.now();
    this.#callback = first.statusCallback
      ? { url: first.statusCallback, method: first.statusCallbackMethod }
      : undefined;
    this.#events = new Set(first.statusCallbackEvents);
  }

  /** How long at least two were in it, in ms. */
  talkedMs(): number {
    const current = this.#talkingSince === undefined ? 0 : this.#reporting.timers.now() - this.#talkingSince;
    return this.#talkedMs + current;
  }

  seats(): Seat[] {
    return [...this.#seats];
  }

  add(seat: Seat): void {
    this.#seats.add(seat);
    this.#tell('participant-join', seatParameters(seat), seat.label);
    if (this.status === 'init' && this.#seats.size >= 2 && this.seats().some(({ startOnEnter }) => startOnEnter)) {
      this.status = 'in-progress';
      this.startedAt = this.#touch();
      this.#tell('conference-start', []);
    }
    this.#companyChanged();
  }

  /** Takes a leg out, and ends the conference when nobody or not the one who holds it together is left. */
  remove(seat: Seat, reason: LeaveReason, kicked = false): void {
    if (!this.#seats.has(seat)) return;
    this.#leave(seat, reason);
    const goOn = this.#seats.size > 0 && !seat.endOnExit;
    if (goOn) {
      this.#companyChanged();
      return;
    }
    for (const other of this.seats()) this.#leave(other, 'moderator_ended_conference');
    this.#end(endReason(seat.endOnExit, kicked), seat);
  }

  /** Ends it for everybody, as the API does. */
  close(): void {
    for (const seat of this.seats()) this.#leave(seat, 'conference_ended_via_api');
    this.#end('conference-ended-via-api');
  }

  /** Reports that a seat was muted, held or otherwise changed. */
  report(event: ConferenceEvent, seat: Seat): void {
    seat.updatedAt = this.#touch();
    this.#tell(event, seatParameters(seat), seat.label);
    this.#reporting.changed();
  }

  /** Reports how an announcement ended, while the conference lasts; one to a participant who is in tells about them too. */
  reportAnnouncement(event: ConferenceEvent, seat: Seat | undefined, details: readonly [string, string][]): void {
    if (this.status === 'completed') return;
    const present = seat && this.#seats.has(seat);
    this.#tell(event, [...(present ? seatParameters(seat) : []), ...details], seat?.label);
  }

  #leave(seat: Seat, reason: LeaveReason): void {
    this.#seats.delete(seat);
    const details: [string, string][] = [
      ['ParticipantCallStatus', seat.call.status],
      ['ReasonParticipantLeft', reason],
    ];
    this.#tell('participant-leave', [...seatParameters(seat), ...details], seat.label);
    seat.left(reason);
  }

  #end(reason: EndReason, by?: Seat): void {
    if (this.status === 'completed') return;
    this.#measure(false);
    this.status = 'completed';
    this.endedAt = this.#touch();
    this.reasonEnded = reason;
    this.endedBy = by;
    this.#tell('conference-end', [
      ...(by ? ([['CallSidEndingConference', by.call.sid]] as [string, string][]) : []),
      ...(by?.label ? ([['ParticipantLabelEndingConference', by.label]] as [string, string][]) : []),
      ['ReasonConferenceEnded', reason],
      ['Reason', reason.replaceAll('-', ' ')],
    ]);
    this.#reporting.changed();
  }

  #companyChanged(): void {
    this.#touch();
    const talking = this.status === 'in-progress' && this.#seats.size >= 2;
    this.#measure(talking);
    for (const seat of this.#seats) seat.companyChanged(talking);
    this.#reporting.changed();
  }

  #measure(talking: boolean): void {
    if (talking === (this.#talkingSince !== undefined)) return;
    this.#talkedMs = this.talkedMs();
    this.#talkingSince = talking ? this.#reporting.timers.now() : undefined;
  }

  #touch(): number {
    return (this.updatedAt = this.#reporting.timers.now());
  }

  #tell(event: ConferenceEvent, details: [string, string][], label = ''): void {
    if (!this.#callback || !this.#events.has(eventName(event))) return;
    this.#reporting.webhooks.tell({
      subject: `conference:${event} ${label}`.trim(),
      ...this.#callback,
      form: conferenceForm(event, {
        accountSid: this.#reporting.accountSid,
        conferenceSid: this.sid,
        name: this.name,
        sequence: this.#sequence++,
        now: this.#reporting.timers.now(),
        details,
      }),
    });
  }
}

function endReason(endsOnExit: boolean, kicked: boolean): EndReason {
  if (endsOnExit) {
    return kicked ? 'participant-with-end-conference-on-exit-kicked' : 'participant-with-end-conference-on-exit-left';
  }
  return kicked ? 'last-participant-kicked' : 'last-participant-left';
}
