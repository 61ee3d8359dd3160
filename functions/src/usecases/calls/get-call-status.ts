import { sessionViewSchema } from '@sos/contracts/calls';
import { onlyKnown } from '@sos/contracts/closed';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Sessions } from './ports.ts';

export interface GetCallStatusNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly clock: Clock;
}

/** The session for one of its parties or an admin, with the server's time to set a countdown by. Throws DomainError not_found. */
export function makeGetCallStatus(needs: GetCallStatusNeeds): Handler<'getCallStatus'> {
  return async (actor, input) => {
    const session = await needs.sessions.read(input.sessionId);
    const party = session?.clientId === actor.uid || session?.providerId === actor.uid;
    if (!session || (!party && !actor.isAdmin)) throw new DomainError('not_found', 'not_found');
    return { session: onlyKnown(sessionViewSchema, session), serverNow: needs.clock.now() };
  };
}
