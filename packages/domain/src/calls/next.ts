import { type Effect, effectKey } from './effects.ts';
import type { SessionEvent } from './events.ts';
import { obligations } from './obligations.ts';
import { progress } from './progress.ts';
import { record } from './record.ts';
import type { CallSession } from './session.ts';

export interface Transition {
  readonly session: CallSession;
  readonly effects: readonly Effect[];
  /** False when the event says nothing new: a repetition, a stale attempt, a late word after the end. */
  readonly changed: boolean;
  /** True when the session knew all of it: the event may be delivered again because its effects were not carried out. */
  readonly repeated: boolean;
}

/**
 * The one way a session changes. An event first adds the facts it brings; the status then follows from all facts known,
 * so that the order in which the carrier's events arrive does not matter. Effects are the obligations that are new.
 */
export function next(session: CallSession, event: SessionEvent): Transition {
  const recorded = record(session, event);
  if (!recorded) return { session, effects: [], changed: false, repeated: false };
  const moved = progress(recorded, event);
  if (moved === session) return { session, effects: [], changed: false, repeated: true };
  const owed = new Set(obligations(session).map(effectKey));
  const effects = obligations(moved).filter((effect) => !owed.has(effectKey(effect)));
  return { session: moved, effects, changed: true, repeated: false };
}
