import type { MatterDocument } from '@sos/contracts/matters';
import type { CallSession } from '@sos/domain/calls/session';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Clock } from '../shared/ports.ts';

/** What clients tell of their calls, and the documents that they allow. */
export interface Matters {
  read(sessionId: string): Promise<MatterDocument | undefined>;
  /** Decides and writes as one step; undefined writes nothing, and what `decide` throws ends it. */
  change(
    sessionId: string,
    decide: (before: MatterDocument | undefined) => MatterDocument | undefined,
  ): Promise<MatterDocument | undefined>;
}

interface Sessions {
  read(id: string): Promise<CallSession | undefined>;
}
export interface MatterNeeds {
  readonly sessions: Sessions;
  readonly matters: Matters;
  readonly clock: Clock;
}

/** Throws DomainError not_found, alike for a call that is not there and for one of others. */
export async function sessionOfParty(sessions: Sessions, uid: string, id: string): Promise<CallSession> {
  const session = await sessions.read(id);
  if (session?.clientId !== uid && session?.providerId !== uid) throw new DomainError('not_found', 'not_found');
  return session;
}

/** Throws DomainError not_found, for the provider too. */
export async function sessionOfClient(sessions: Sessions, uid: string, id: string): Promise<CallSession> {
  const session = await sessionOfParty(sessions, uid, id);
  if (session.clientId !== uid) throw new DomainError('not_found', 'not_found');
  return session;
}
