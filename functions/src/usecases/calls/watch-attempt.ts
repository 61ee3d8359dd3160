import { type Attempt, type CallSession, isTerminal, partyOfAttempt } from '@sos/domain/calls/session';
import { callTasks } from '@sos/domain/calls/tasks';
import type { Instant } from '@sos/domain/shared/instant';
import { type Alerts, type Clock, type Tasks, VendorUnavailableError } from '../shared/ports.ts';
import { dialLock } from './dial-attempt.ts';
import type { HandleEvent } from './handle-event.ts';
import type { DialLocks, Sessions } from './ports.ts';
import type { Reconcile } from './reconcile.ts';
import type { RunEffects } from './run-effects.ts';

/** How soon an attempt that is still under way is looked at again, in seconds. */
const LOOK_AGAIN = 30;

/** How long a session waits for a carrier that cannot place its call, in seconds. */
const CARRIER_PATIENCE = 20 * 60;

export interface WatchAttemptNeeds {
  readonly locks: Pick<DialLocks, 'release'>;
  readonly handleEvent: HandleEvent;
  readonly runEffects: RunEffects;
  readonly sessions: Pick<Sessions, 'recall'>;
  readonly reconcile: Reconcile;
  readonly tasks: Pick<Tasks, 'enqueue'>;
  readonly alerts: Alerts;
  readonly clock: Clock;
}

/** An attempt should have had its verdict by now. If it has none, the carrier is asked; a call still queued or ringing is waited for. */
export function makeWatchAttempt(needs: WatchAttemptNeeds) {
  return async (task: { sessionId: string; attemptId: string }): Promise<void> => {
    // An attempt's result is never taken back, so that whoever has seen one needs no second look.
    const session = await needs.sessions.recall(task.sessionId, (known) => isOver(known, task.attemptId));
    const attempt = session && underWay(session, task.attemptId);
    if (!attempt) return;
    const now = needs.clock.now();
    if (isGivenUp(session, attempt, now)) {
      await needs.handleEvent(session.id, { type: 'abandoned', at: now });
      return;
    }
    const truth = await needs.reconcile(task.sessionId, session);
    const isUnplaced = truth?.unplaced.includes(task.attemptId) ?? false;
    if (!truth || (!truth.alive && !isUnplaced)) return;
    await needs.tasks.enqueue(callTasks.watchAttempt({ ...task, at: now + LOOK_AGAIN * 1000 }));
    if (isUnplaced) await placeAgain(needs, truth.session, attempt);
  };
}

/** What has ended stays so. */
function isOver(session: CallSession, attemptId: string): boolean {
  const attempt = session[partyOfAttempt(attemptId)].attempts.find(({ id }) => id === attemptId);
  return isTerminal(session) || (attempt !== undefined && attempt.result !== null);
}

function underWay(session: CallSession, attemptId: string): Attempt | undefined {
  const attempt = session[partyOfAttempt(attemptId)].attempts.find(({ id }) => id === attemptId);
  return attempt?.result === null && !isTerminal(session) ? attempt : undefined;
}

/** Whatever was placed would be over by now, and have been told. */
function isGivenUp({ status }: CallSession, { callRef, dialledAt }: Attempt, now: Instant): boolean {
  const isFirst = status === 'calling_client' || status === 'calling_provider';
  return isFirst && callRef === null && now >= dialledAt + CARRIER_PATIENCE * 1000;
}

/** Our outage is not the party's fault: the session waits for the carrier and somebody hears of it, but not for ever. */
async function placeAgain(needs: WatchAttemptNeeds, session: CallSession, attempt: Attempt): Promise<void> {
  if (session.waiting?.vendor === 'twilio') {
    await needs.alerts.raise({ kind: 'carrier_out', key: session.id, detail: { session: session.id } });
  }
  await needs.locks.release(dialLock(session.id, attempt.id));
  await needs.runEffects(session, [{ type: 'dial', attemptId: attempt.id }], true).catch(waitForCarrier);
}

function waitForCarrier(error: unknown): void {
  if (!(error instanceof VendorUnavailableError)) throw error;
}
