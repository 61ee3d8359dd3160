import { type CallSession, isTerminal } from '@sos/domain/calls/session';
import { obligations } from '@sos/domain/calls/obligations';
import type { Clock, Log } from '../shared/ports.ts';
import { sweep } from '../shared/sweep.ts';
import type { HandleEvent } from './handle-event.ts';
import type { FreeProvider } from './free-provider.ts';
import type { ProviderDesk, Sessions } from './ports.ts';
import type { Reconcile } from './reconcile.ts';
import type { RunEffects } from './run-effects.ts';

/** A session younger than this may still be on its ordinary way, in seconds. */
const SETTLING_TIME = 600;

export interface FreeForgottenNeeds {
  readonly desk: Pick<ProviderDesk, 'busySince' | 'busyWith'>;
  readonly freeProvider: FreeProvider;
  readonly clock: Clock;
  readonly log: Log;
}

export interface RecoverStuckNeeds {
  readonly sessions: Sessions;
  readonly reconcile: Reconcile;
  readonly handleEvent: HandleEvent;
  readonly runEffects: RunEffects;
  readonly clock: Clock;
  readonly log: Log;
}

/** The sweep: every provider whom an ended session still keeps busy is freed, however often that failed before. */
export function makeFreeForgotten(needs: FreeForgottenNeeds) {
  const visit = async (providerId: string) => {
    const sessionId = await needs.desk.busyWith(providerId);
    if (sessionId === null) return;
    try {
      await needs.freeProvider({ sessionId, providerId });
    } catch (error) {
      needs.log.error('freeing_failed', { session: sessionId, error });
    }
  };
  return (): Promise<number> => {
    const before = needs.clock.now() - SETTLING_TIME * 1000;
    return sweep({ list: (query) => needs.desk.busySince(before, query), visit, clock: needs.clock });
  };
}

/** The sweep: every session that should be settled by now and is not gets the truth from the carrier and its debts paid. */
export function makeRecoverStuck(needs: RecoverStuckNeeds) {
  const visit = async (id: string) => {
    try {
      await recover(needs, id);
    } catch (error) {
      needs.log.error('recovery_failed', { session: id, error });
    }
  };
  return (): Promise<number> => {
    const createdBefore = needs.clock.now() - SETTLING_TIME * 1000;
    return sweep({ list: (query) => needs.sessions.unsettled(createdBefore, query), visit, clock: needs.clock });
  };
}

async function recover(needs: RecoverStuckNeeds, id: string): Promise<void> {
  const truth = await needs.reconcile(id);
  if (!truth) return;
  const at = needs.clock.now();
  if (isTerminal(truth.session)) return needs.runEffects(truth.session, obligations(truth.session), true);
  if (truth.alive || at < deadline(truth.session)) return;
  const decided = await needs.handleEvent(id, { type: 'facts_final', at });
  if (decided && !isTerminal(decided.session)) await needs.handleEvent(id, { type: 'abandoned', at });
}

/** No session lasts longer: every attempt of both parties rung out, then the longest talk. */
function deadline(session: CallSession): number {
  const { rules } = session;
  const attempts = 2 * rules.maxAttempts * (rules.ringTimeout + rules.retryDelay + 60);
  return session.scheduledFor + (attempts + rules.providerDelay + rules.maxTalk) * 1000;
}
