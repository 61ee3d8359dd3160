import type { SessionEvent } from '@sos/domain/calls/events';
import type { PartyName } from '@sos/domain/calls/session';
import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { ProviderDesk } from './ports.ts';

export interface DialTask {
  readonly sessionId: string;
  readonly providerId: string;
  readonly party: PartyName;
  readonly number: number;
}

export interface DialDueNeeds {
  readonly desk: ProviderDesk;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

/** A dial's hour has come. The first one also makes sure that the provider is still waiting for this very session. */
export function makeDialDue(needs: DialDueNeeds) {
  return async (task: DialTask): Promise<void> => {
    const at = needs.clock.now();
    const { sessionId, party, number } = task;
    const first = party === 'client' && number === 1;
    const gone = first && !(await needs.desk.isReservedFor(task.providerId, sessionId));
    const event: SessionEvent = gone
      ? { type: 'cancel_requested', reason: 'provider_gone', at }
      : { type: 'dial_due', party, number, at };
    await needs.handleEvent(sessionId, event);
  };
}
