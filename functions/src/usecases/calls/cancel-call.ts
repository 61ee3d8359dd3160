import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { HandleEvent } from './handle-event.ts';
import type { Sessions } from './ports.ts';

export interface CancelCallNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

/** Cancels a call that has not begun; cancelling it again is fine. Throws DomainError: not_found, call_already_started. */
export function makeCancelCall(needs: CancelCallNeeds): Handler<'cancelScheduledCall'> {
  return async (actor, input) => {
    const session = await needs.sessions.read(input.sessionId);
    const mine = session?.clientId === actor.uid;
    if (!session || (!mine && !actor.isAdmin)) throw new DomainError('not_found', 'not_found');
    const reason = mine ? 'by_client' : 'by_admin';
    const done = await needs.handleEvent(session.id, { type: 'cancel_requested', reason, at: needs.clock.now() });
    const status = done?.session.status ?? session.status;
    if (status !== 'cancelled') throw new DomainError('conflict', 'call_already_started');
    return { status };
  };
}
