import { type Effect, effectKey } from '@sos/domain/calls/effects';
import { type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import type { Alerts, Log } from '../shared/ports.ts';
import type { DialAttempt } from './dial-attempt.ts';
import type { CallTasks, Carrier, LineBook } from './ports.ts';

export interface RunEffectsNeeds {
  readonly tasks: CallTasks;
  readonly carrier: Pick<Carrier, 'hangUp' | 'findCall'>;
  readonly lines: LineBook;
  readonly dialAttempt: DialAttempt;
  readonly alerts: Alerts;
  readonly log: Log;
}

export type RunEffects = (session: CallSession, effects: readonly Effect[]) => Promise<void>;

/**
 * Carries out what a session owes. Every effect is tried; when some fail the first failure is thrown at the end, so that
 * whoever delivered the event delivers it again and the rest is made good.
 */
export function makeRunEffects(needs: RunEffectsNeeds): RunEffects {
  return async (session, effects) => {
    const outcomes = await Promise.allSettled(effects.map((effect) => runEffect(needs, session, effect)));
    const failures = outcomes.flatMap((outcome, index) => {
      if (outcome.status === 'fulfilled') return [];
      const effect = effects[index];
      needs.log.warn('effect_failed', {
        session: session.id,
        effect: effect && effectKey(effect),
        error: outcome.reason,
      });
      return [outcome.reason as unknown];
    });
    if (failures.length > 0) throw failures[0];
  };
}

async function runEffect(needs: RunEffectsNeeds, session: CallSession, effect: Effect): Promise<void> {
  const sessionId = session.id;
  switch (effect.type) {
    case 'dial':
      return needs.dialAttempt(session, effect.attemptId);
    case 'hang_up':
      return hangUp(needs, session, effect);
    case 'unschedule_dial':
    case 'unwatch_attempt':
    case 'unwatch_provider':
    case 'unawait_facts':
      return cancel(needs.tasks, sessionId, effect);
    case 'raise_alert':
      return needs.alerts.raise({ kind: effect.alert, key: sessionId, detail: { session: sessionId } });
    default:
      return enqueue(needs.tasks, session, effect);
  }
}

type Cancelled = Extract<
  Effect,
  { type: 'unschedule_dial' | 'unwatch_attempt' | 'unwatch_provider' | 'unawait_facts' }
>;
type Enqueued = Exclude<Effect, Cancelled | { type: 'dial' | 'hang_up' | 'raise_alert' }>;

async function cancel(tasks: CallTasks, sessionId: string, effect: Cancelled): Promise<void> {
  switch (effect.type) {
    case 'unschedule_dial':
      return tasks.cancelDial({ sessionId, party: effect.party, number: effect.number });
    case 'unwatch_attempt':
      return tasks.cancelWatchAttempt({ sessionId, attemptId: effect.attemptId, at: effect.at });
    case 'unwatch_provider':
      return tasks.cancelWatchProvider({ sessionId, at: effect.at });
    case 'unawait_facts':
      return tasks.cancelAwaitFacts({ sessionId });
  }
}

async function enqueue(tasks: CallTasks, session: CallSession, effect: Enqueued): Promise<void> {
  const sessionId = session.id;
  const { providerId } = session;
  switch (effect.type) {
    case 'schedule_dial':
      return tasks.dial({ sessionId, providerId, party: effect.party, number: effect.number, at: effect.at });
    case 'watch_attempt':
      return tasks.watchAttempt({ sessionId, attemptId: effect.attemptId, at: effect.at });
    case 'await_facts':
      return tasks.awaitFacts({ sessionId, at: effect.at });
    case 'settle':
      return tasks.settle({ sessionId, action: effect.action });
    case 'free_provider':
      return tasks.freeProvider({ sessionId, providerId });
    case 'watch_provider':
      return tasks.watchProvider({ sessionId, providerId, at: effect.at });
  }
}

/** A dial whose answer was lost has no id on record; the carrier knows the call by its number. */
async function hangUp(
  needs: RunEffectsNeeds,
  session: CallSession,
  effect: Extract<Effect, { type: 'hang_up' }>,
): Promise<void> {
  const name = partyOfAttempt(effect.attemptId);
  const attempt = session[name].attempts.find(({ id }) => id === effect.attemptId);
  const lines = await needs.lines.read(session.id);
  if (!attempt || !lines) return;
  const known = lines.callSids[attempt.id];
  const callSid = known ?? (await needs.carrier.findCall({ to: lines[name], since: attempt.dialledAt }))?.callSid;
  if (callSid) await needs.carrier.hangUp(callSid, { text: effect.farewell, locale: session[name].locale });
}
