import { type Effect, effectKey } from '@sos/domain/calls/effects';
import { type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import type { Alerts, Log, Tasks } from '../shared/ports.ts';
import type { DialAttempt } from './dial-attempt.ts';
import type { Carrier, LineBook } from './ports.ts';

export interface RunEffectsNeeds {
  readonly tasks: Tasks;
  readonly carrier: Pick<Carrier, 'hangUp' | 'findCall'>;
  readonly lines: LineBook;
  readonly dialAttempt: DialAttempt;
  readonly alerts: Alerts;
  readonly log: Log;
}

/** `again`: the effects may have been carried out before; they are not those of the caller's own transition. */
export type RunEffects = (session: CallSession, effects: readonly Effect[], again: boolean) => Promise<void>;

/**
 * Carries out what a session owes. Every effect is tried; when some fail the first failure is thrown at the end, so that
 * whoever delivered the event delivers it again and the rest is made good.
 */
export function makeRunEffects(needs: RunEffectsNeeds): RunEffects {
  return async (session, effects, again) => {
    const of = { session, again };
    const outcomes = await Promise.allSettled(effects.map((effect) => runEffect(needs, of, effect)));
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

async function runEffect(
  needs: RunEffectsNeeds,
  { session, again }: { session: CallSession; again: boolean },
  effect: Effect,
): Promise<void> {
  switch (effect.type) {
    case 'enqueue':
      return needs.tasks.enqueue(effect.task);
    case 'cancel':
      return needs.tasks.cancel(effect.task);
    case 'dial':
      return needs.dialAttempt(session, effect.attemptId, again);
    case 'hang_up':
      return hangUp(needs, session, effect);
    case 'raise_alert':
      return needs.alerts.raise({ kind: effect.alert, key: session.id, detail: { session: session.id } });
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
