import { includedSeconds, talkSeconds } from '@sos/domain/calls/billing';
import { WARNING } from '@sos/domain/calls/during-talk';
import { legOnLine } from '@sos/domain/calls/presence';
import { type CallSession, partyNames } from '@sos/domain/calls/session';
import type { CallTaskData } from '@sos/domain/calls/tasks';
import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Carrier, LineBook, Sessions } from './ports.ts';
import type { Reconcile } from './reconcile.ts';

/** How far the carrier's clock and ours may be apart, in seconds. */
const SKEW = 5;

export interface WatchTalkNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly lines: Pick<LineBook, 'read'>;
  readonly carrier: Pick<Carrier, 'announce'>;
  readonly reconcile: Reconcile;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

/** The included time runs out: a minute before, both hear of it; at its end the carrier is asked whether they still talk, and both are hung up. */
export function makeWatchTalk(needs: WatchTalkNeeds) {
  return async ({ sessionId, word }: CallTaskData['talkLimitTask']): Promise<void> => {
    const session = await needs.sessions.read(sessionId);
    if (session?.status !== 'active') return;
    const left = includedSeconds(session) - (talkSeconds(session, needs.clock.now()) ?? 0);
    // Whoever was away meanwhile has time left; tasks of its own wait for its end.
    if (left > SKEW + (word === 'warning' ? WARNING : 0)) return;
    if (word === 'warning') return left > 0 ? warn(needs, session) : undefined;
    const truth = await needs.reconcile(sessionId, session);
    if (truth?.alive) await needs.handleEvent(sessionId, { type: 'time_up', at: needs.clock.now() });
  };
}

async function warn(needs: WatchTalkNeeds, session: CallSession): Promise<void> {
  const lines = await needs.lines.read(session.id);
  for (const party of partyNames) {
    const leg = legOnLine(session, party);
    const callSid = leg && lines?.callSids[leg.id];
    if (!callSid) continue;
    await needs.carrier.announce(callSid, { sessionId: session.id, attemptId: leg.id, locale: session[party].locale });
  }
}
