import type { CallSession } from '@sos/domain/calls/session';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Actor, Clock } from '../shared/ports.ts';
import type { Sessions } from './ports.ts';

/** The session for one of its parties or an admin, with the server's time to set a countdown by. Throws DomainError not_found. */
export function makeGetCallStatus(needs: { readonly sessions: Pick<Sessions, 'read'>; readonly clock: Clock }) {
  return async (actor: Actor, input: { sessionId: string }): Promise<{ session: CallSession; serverNow: number }> => {
    const session = await needs.sessions.read(input.sessionId);
    const party = session?.clientId === actor.uid || session?.providerId === actor.uid;
    if (!session || (!party && !actor.isAdmin)) throw new DomainError('not_found', 'not_found');
    return { session, serverNow: needs.clock.now() };
  };
}
