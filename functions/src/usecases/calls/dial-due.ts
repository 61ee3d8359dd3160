import type { PartyName } from '@sos/domain/calls/session';
import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { ProviderDesk, Sessions } from './ports.ts';

export interface DialDueNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly desk: ProviderDesk;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

/** A dial's hour has come. The first one also makes sure that the provider is still waiting for this very session. */
export function makeDialDue(needs: DialDueNeeds) {
  return async (task: { sessionId: string; party: PartyName; number: number }): Promise<void> => {
    const at = needs.clock.now();
    const first = task.party === 'client' && task.number === 1;
    if (first && !(await stillOurs(needs, task.sessionId))) {
      await needs.handleEvent(task.sessionId, { type: 'cancel_requested', reason: 'provider_gone', at });
      return;
    }
    await needs.handleEvent(task.sessionId, { type: 'dial_due', party: task.party, number: task.number, at });
  };
}

async function stillOurs(needs: DialDueNeeds, sessionId: string): Promise<boolean> {
  const session = await needs.sessions.read(sessionId);
  return session !== undefined && needs.desk.isReservedFor(session.providerId, sessionId);
}
