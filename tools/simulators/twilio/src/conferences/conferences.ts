import type { ConferenceNoun } from '../twiml/verbs.ts';
import { Conference, type ConferenceReporting, type Seat } from './conference.ts';

/** Why a leg is not let in, with Twilio's error code. */
export interface Refusal {
  readonly code: 16020 | 16025;
  readonly message: string;
}

/** Every conference of the account; a name belongs to at most one that is live. */
export class Conferences {
  readonly #reporting: ConferenceReporting;
  #all: Conference[] = [];

  constructor(reporting: ConferenceReporting) {
    this.#reporting = reporting;
  }

  /** The live conference of that name, or a new one. */
  enter(noun: ConferenceNoun, seat: Seat): Conference | Refusal {
    const live = this.live(noun.name);
    const refusal = live && refuse(live, noun);
    if (refusal) return refusal;
    const conference = live ?? this.#found(noun);
    conference.add(seat);
    return conference;
  }

  live(name: string): Conference | undefined {
    return this.#all.find((each) => each.name === name && each.status !== 'completed');
  }

  /** By its SID, or a live one by its name. */
  find(sidOrName: string): Conference | undefined {
    return this.#all.find(({ sid }) => sid === sidOrName) ?? this.live(sidOrName);
  }

  all(): readonly Conference[] {
    return this.#all;
  }

  clear(): void {
    this.#all = [];
  }

  #found(noun: ConferenceNoun): Conference {
    const conference = new Conference(this.#reporting, noun);
    this.#all.push(conference);
    return conference;
  }
}

function refuse(conference: Conference, noun: ConferenceNoun): Refusal | undefined {
  const seats = conference.seats();
  if (noun.label !== undefined && seats.some(({ label }) => label === noun.label)) {
    return { code: 16025, message: `Participant label ${noun.label} is taken in the conference` };
  }
  if (seats.length >= noun.maxParticipants) return { code: 16020, message: 'Conference is full' };
  return undefined;
}
