import { isTerminal, type PartyName } from '@sos/domain/calls/session';
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

/**
 * A dial's hour has come. The first one, and each of the provider's, makes sure that the provider still waits for this very
 * session. Of whom the two talk already nobody is taken away.
 */
export function makeDialDue(needs: DialDueNeeds) {
  return async (task: DialTask): Promise<void> => {
    const at = needs.clock.now();
    const { sessionId, party, number } = task;
    const isAsked = party === 'provider' || number === 1;
    if (isAsked && !(await needs.desk.mayBeRungFor(task.providerId, sessionId))) {
      const ended = await needs.handleEvent(sessionId, { type: 'cancel_requested', reason: 'provider_gone', at });
      if (ended && isTerminal(ended.session)) return;
    }
    await needs.handleEvent(sessionId, { type: 'dial_due', party, number, at });
  };
}
