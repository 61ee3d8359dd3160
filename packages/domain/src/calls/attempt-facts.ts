import type { AttemptEvent, CallOutcome } from './events.ts';
import type { Attempt, AttemptResult } from './session.ts';
import { withJoin, withLeave } from './stays.ts';
import type { Instant } from '../shared/instant.ts';

const resultOf: Readonly<Record<CallOutcome, AttemptResult>> = {
  // Answered and ended without a confirmation: they heard the question and hung up.
  completed: 'declined',
  busy: 'busy',
  no_answer: 'no_answer',
  failed: 'failed',
  canceled: 'failed',
};

/** The attempt with what an event adds to it: the attempt itself when all of it is known, undefined when it has no bearing. */
export function learn(attempt: Attempt, event: AttemptEvent): Attempt | undefined {
  switch (event.type) {
    case 'dial_refused': {
      const refused = judge(attempt, 'refused', event.at);
      return refused && refused !== attempt ? { ...refused, endedAt: event.at } : refused;
    }
    case 'accepted':
      return judge(attempt, 'accepted', event.at);
    case 'declined':
      return judge(attempt, 'declined', event.at);
    case 'machine_detected':
      return judge(attempt, 'voicemail', event.at);
    case 'call_ended':
      return learnTimes(judge(attempt, resultOf[event.outcome], event.at) ?? attempt, event);
    default:
      return learnTimes(attempt, event);
  }
}

/** What even a closed session may still learn: when things happened. Once a leg has left, the end of its call adds nothing. */
export function learnTimes(attempt: Attempt, event: AttemptEvent): Attempt | undefined {
  switch (event.type) {
    case 'answered':
      return stamp(attempt, 'answeredAt', event.at);
    case 'joined':
      return attempt.result === 'accepted' ? withJoin(attempt, inRoom(event)) : undefined;
    case 'left':
      return attempt.result === 'accepted'
        ? withLeave(attempt, { ...inRoom(event), moved: event.moved ?? false })
        : undefined;
    case 'call_ended':
      return stamp(attempt, 'endedAt', event.at);
    case 'recording_started':
      return withRecording(attempt, 'startedAt', event.at);
    case 'recording_ended':
      return withRecording(attempt, 'endedAt', event.at);
    default:
      return undefined;
  }
}

const inRoom = ({ at, room }: { at: Instant; room?: string | undefined }) => ({ at, room: room ?? null });

/** The first word on when something happened stands. */
function stamp(attempt: Attempt, field: 'answeredAt' | 'endedAt', at: Instant): Attempt | undefined {
  if (attempt[field] === at) return attempt;
  return attempt[field] === null ? { ...attempt, [field]: at } : undefined;
}

/** The first answer stands, so that a repeated press of a key changes nothing. */
export function withConsent(attempt: Attempt, { given, at }: { given: boolean; at: Instant }): Attempt | undefined {
  const { recordingConsent: known } = attempt;
  if (known) return known.given === given ? attempt : undefined;
  return { ...attempt, recordingConsent: { given, at } };
}

function withRecording(attempt: Attempt, field: 'startedAt' | 'endedAt', at: Instant): Attempt {
  const known = attempt.recording ?? { startedAt: null, endedAt: null };
  return known[field] === null ? { ...attempt, recording: { ...known, [field]: at } } : attempt;
}

/** The first verdict on an attempt stands. */
function judge(attempt: Attempt, result: AttemptResult, at: Instant): Attempt | undefined {
  if (attempt.result === result) return attempt;
  return attempt.result === null ? { ...attempt, result, resultAt: at } : undefined;
}

/** A call that is about to be placed. */
export function newAttempt(id: string, number: number, dialledAt: Instant): Attempt {
  const unknown = { callRef: null, result: null, resultAt: null, answeredAt: null, joinedAt: null, leftAt: null };
  return {
    id,
    number,
    dialledAt,
    ...unknown,
    stays: [],
    callBackAt: null,
    recordingConsent: null,
    recording: null,
    endedAt: null,
    isCounted: false,
  };
}
