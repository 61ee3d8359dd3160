import { includedSeconds, timeUpAt } from './billing.ts';
import { cancel, type Effect, enqueue, type TaskEffect } from './effects.ts';
import { absences, type Absence, legOnLine, roomOf, talks } from './presence.ts';
import { RETURN_LIMIT, wasCalledBack } from './return.ts';
import { acceptedAttempt, type Attempt, type CallSession, lastAttempt, otherParty, partyNames } from './session.ts';
import { staysOf } from './stays.ts';
import { callTasks } from './tasks.ts';
import type { Instant } from '../shared/instant.ts';

/** How long an event may still arrive before the carrier is asked, in seconds. */
const FACTS_GRACE = 20;

/**
 * The looks that a session takes at its facts: soon after both accepted, unless it is known by then that they were together;
 * soon after somebody was lost, and when no return is waited for any more.
 */
export function factWaits(session: CallSession): TaskEffect[] {
  const met = metAt(session);
  if (met === undefined) return [];
  const first = met + FACTS_GRACE * 1000;
  const looks = new Set([...(talks(session).length === 0 ? [first] : []), ...looksAtLost(session)]);
  const owed = [...looks].map((at) => enqueue(callTasks.awaitFacts({ sessionId: session.id, at })));
  return looks.has(first) ? owed : [cancel(callTasks.awaitFacts({ sessionId: session.id, at: first })), ...owed];
}

/** Once all is decided nobody looks any more. */
export function endedFactWaits(session: CallSession): Effect[] {
  return factWaits(session).map(({ task }) => cancel(task));
}

/** When the later of the two accepted. */
function metAt(session: CallSession): Instant | undefined {
  const legs = partyNames.map((name) => acceptedAttempt(session[name])).filter((leg) => leg !== undefined);
  if (legs.length < partyNames.length) return undefined;
  return Math.max(...legs.map(({ resultAt, dialledAt }) => resultAt ?? dialledAt));
}

function looksAtLost(session: CallSession): Instant[] {
  return absences(session).flatMap(({ since }) => [since + FACTS_GRACE * 1000, since + RETURN_LIMIT * 1000]);
}

/** What a talk owes: while somebody is off the line, a question to the one who stays; then a place in the conference. */
export function duringTalk(session: CallSession): Effect[] {
  const [absence, ...others] = absences(session);
  const waits = factWaits(session);
  if (!absence) return [...broughtIn(session), ...limits(session), ...waits];
  return others.length > 0 ? waits : [...asked(session, absence), ...calledBack(session, absence), ...waits];
}

/** How long before the end of the included time both hear of it, in seconds. */
export const WARNING = 60;

function limits(session: CallSession): Effect[] {
  const at = timeUpAt(session);
  if (at === null) return [];
  const farewell = callTasks.talkLimit({ sessionId: session.id, word: 'farewell', at });
  const warning = callTasks.talkLimit({ sessionId: session.id, word: 'warning', at: at - WARNING * 1000 });
  return [...(includedSeconds(session) > WARNING ? [enqueue(warning)] : []), enqueue(farewell)];
}

const leftWords = { client: 'client_left', provider: 'provider_left' } as const;

/** Asked is who still sits in the room that the other has left; once the other was called back they only wait. */
function asked(session: CallSession, { party, lost }: Absence): Effect[] {
  const stayer = legOnLine(session, otherParty[party]);
  const room = stayer && roomOf(session, otherParty[party], stayer);
  if (!stayer || !room || !wasIn(lost, room.room ?? null)) return [];
  if (wasCalledBack(session[party])) return [{ type: 'bring_in', attemptId: stayer.id, back: lost.id }];
  return [{ type: 'ask', attemptId: stayer.id, question: leftWords[party], lost: lost.id }];
}

function wasIn(lost: Attempt, room: string | null): boolean {
  const last = staysOf(lost).at(-1);
  return !last || last.room === null || room === null || last.room === room;
}

function calledBack(session: CallSession, { party, lost }: Absence): Effect[] {
  if (lost.callBackAt === null || lastAttempt(session[party]) !== lost) return [];
  const { id: sessionId, providerId } = session;
  return [enqueue(callTasks.dial({ sessionId, providerId, party, number: lost.number + 1, at: lost.callBackAt }))];
}

/** Whoever was taken out of the room to be asked is put back once the other is on the line again. */
function broughtIn(session: CallSession): Effect[] {
  return partyNames.flatMap((name): Effect[] => {
    const leg = legOnLine(session, name);
    const back = legOnLine(session, otherParty[name]);
    if (!leg || !back || roomOf(session, name, leg) || !wasMoved(leg)) return [];
    return [{ type: 'bring_in', attemptId: leg.id, back: back.id }];
  });
}

const wasMoved = (leg: Attempt): boolean => staysOf(leg).at(-1)?.moved === true;
