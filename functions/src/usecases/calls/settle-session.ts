import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Sessions, Settlements } from './ports.ts';

export interface SettleSessionNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly settlements: Settlements;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

/** Carries out the one decision about a session's money. Throws VendorUnavailableError; the task comes again for 24 hours. */
export function makeSettleSession(needs: SettleSessionNeeds) {
  return async (task: { sessionId: string }): Promise<void> => {
    const session = await needs.sessions.read(task.sessionId);
    if (session?.settlement.status === 'capture_due') {
      await settled(needs, task.sessionId, await needs.settlements.capture(task.sessionId));
    } else if (session?.settlement.status === 'release_due') {
      await settled(needs, task.sessionId, await needs.settlements.release(task.sessionId));
    }
  };
}

async function settled(
  needs: SettleSessionNeeds,
  sessionId: string,
  outcome: 'captured' | 'uncollected' | 'released' | 'refunded',
): Promise<void> {
  await needs.handleEvent(sessionId, { type: 'settled', outcome, at: needs.clock.now() });
}
