import { type BookingFacts, type Facts, talkSeconds } from '../facts.ts';
import type { Story } from '../story.ts';
import { endingOf } from './ending.ts';
import { disappointments } from './expectations.ts';
import { brokenInvariants } from './invariants.ts';

export interface Verdict {
  readonly story: string;
  readonly held: boolean;
  /** What did not hold, in words. */
  readonly problems: readonly string[];
  readonly bookings: readonly object[];
  /** `minutes:seconds` since the story's beginning, who, what. */
  readonly timeline: readonly string[];
}

/** Judges a story by what is known at its end. */
export function judge(story: Story, facts: Facts): Verdict {
  const problems = [...brokenInvariants(facts), ...disappointments(story.expect, facts)];
  return {
    story: story.name,
    held: problems.length === 0,
    problems,
    bookings: facts.bookings.map(summary),
    timeline: facts.moments.map(({ at, who, what }) => `${clockTime(at - facts.begin)} ${who}: ${what}`),
  };
}

function summary(booking: BookingFacts): object {
  const ledger = booking.ledger.map(({ status }) => status);
  return { booking: booking.name, ...endingOf(booking), talkSeconds: talkSeconds(booking), ledger };
}

function clockTime(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
