import { type Effect, effectKey } from '@sos/domain/calls/effects';
import { type CallSession, partyOfAttempt } from '@sos/domain/calls/session';
import type { Alerts, Log, Tasks } from '../shared/ports.ts';
import type { DialAttempt } from './dial-attempt.ts';
import type { FindCall } from './find-call.ts';
import { lineLimit } from './line-limit.ts';
import type { Carrier, LineBook, VoiceReply } from './ports.ts';

export interface RunEffectsNeeds {
  readonly tasks: Tasks;
  readonly carrier: Pick<Carrier, 'hangUp' | 'tell' | 'conferences'>;
  readonly lines: LineBook;
  readonly findCall: FindCall;
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
    case 'ask':
    case 'bring_in':
      return tell(needs, session, effect);
    case 'raise_alert':
      return needs.alerts.raise({ kind: effect.alert, key: session.id, detail: { session: session.id } });
  }
}

async function hangUp(
  needs: RunEffectsNeeds,
  session: CallSession,
  effect: Extract<Effect, { type: 'hang_up' }>,
): Promise<void> {
  const callSid = await callSidOf(needs, session, effect.attemptId);
  const { locale } = session[partyOfAttempt(effect.attemptId)];
  if (callSid) await needs.carrier.hangUp(callSid, { text: effect.farewell, locale });
}

type Told = Extract<Effect, { type: 'ask' | 'bring_in' }>;

/** Whoever is told something is taken out of the conference; so an order that comes late must not part two who are together again. */
async function tell(needs: RunEffectsNeeds, session: CallSession, effect: Told): Promise<void> {
  const callSid = await callSidOf(needs, session, effect.attemptId);
  if (!callSid || (await isTogether(needs, session.id, effect))) return;
  const leg = { sessionId: session.id, attemptId: effect.attemptId };
  await needs.carrier.tell(callSid, leg, replyOf(session, effect));
}

/** True while the carrier has this call in one room with one of the other party, but for the one whose loss is to be told. */
async function isTogether({ carrier }: RunEffectsNeeds, sessionId: string, effect: Told): Promise<boolean> {
  const party = partyOfAttempt(effect.attemptId);
  const lost = effect.type === 'ask' ? effect.lost : undefined;
  const rooms = await carrier.conferences(sessionId);
  return rooms.some(({ endedAt, present }) => {
    const others = present.filter(({ attemptId }) => partyOfAttempt(attemptId) !== party && attemptId !== lost);
    return endedAt === null && others.length > 0 && present.some(({ attemptId }) => attemptId === effect.attemptId);
  });
}

function replyOf(session: CallSession, effect: Told): VoiceReply {
  const { locale } = session[partyOfAttempt(effect.attemptId)];
  if (effect.type === 'ask') return { type: 'ask', question: effect.question, locale, round: 1 };
  const { attemptId } = effect;
  const limit = lineLimit(session.rules);
  return { type: 'join', sessionId: session.id, attemptId, locale, lineLimit: limit, waitsFor: 'return' };
}

/** A dial whose answer was lost has no id on record; the carrier knows the call by its number. */
export async function callSidOf(
  needs: Pick<RunEffectsNeeds, 'findCall'> & { readonly lines: Pick<LineBook, 'callSid'> },
  session: CallSession,
  attemptId: string,
): Promise<string | undefined> {
  const attempt = session[partyOfAttempt(attemptId)].attempts.find(({ id }) => id === attemptId);
  if (!attempt) return undefined;
  const known = await needs.lines.callSid(session.id, attemptId);
  return known ?? (await needs.findCall(session, attempt))?.callSid;
}
