import type { World } from '@sos/world/world';
import type { Agenda } from '@sos/world/people/agenda';
import type { Cast } from './cast.ts';

/** Something that happened, for the timeline. */
export interface Moment {
  /** Virtual milliseconds since the epoch. */
  readonly at: number;
  readonly who: string;
  readonly what: string;
}

/** What the people of a story act with while it is told. */
export interface Scene {
  readonly world: World;
  readonly cast: Cast;
  readonly agenda: Agenda;
  /** Virtual milliseconds since the epoch at which the story's seconds begin. */
  readonly begin: number;
  /** What each client was told in the end, by booking. */
  readonly outcomes: Map<string, string>;
  readonly moments: Moment[];
  note(who: string, what: string): void;
}
