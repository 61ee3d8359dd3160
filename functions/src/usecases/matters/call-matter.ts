import type { MatterDocument } from '@sos/contracts/matters';
import { type CallSession, isTerminal } from '@sos/domain/calls/session';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';

/** What clients tell of their calls. */
export interface Matters {
  read(sessionId: string): Promise<MatterDocument | undefined>;
  save(sessionId: string, matter: MatterDocument): Promise<void>;
}

export interface MatterNeeds {
  readonly sessions: { read(id: string): Promise<CallSession | undefined> };
  readonly matters: Matters;
  readonly clock: Clock;
}

/** What the client of a call wants known, for its two parties. Throws DomainError not_found. */
export function makeGetCallMatter({ sessions, matters }: MatterNeeds): Handler<'getCallMatter'> {
  return async ({ uid }, { sessionId }) => {
    const session = await sessions.read(sessionId);
    const isParty = session?.clientId === uid || session?.providerId === uid;
    if (!isParty) throw new DomainError('not_found', 'not_found');
    const { need = '', country = null } = (await matters.read(sessionId)) ?? {};
    return { need, country };
  };
}

/** Keeps it in the place of what was told before. Throws DomainError not_found, call_already_started. */
export function makeTellCallMatter({ sessions, matters, clock }: MatterNeeds): Handler<'tellCallMatter'> {
  return async ({ uid }, { sessionId, need, country }) => {
    const session = await sessions.read(sessionId);
    if (session?.clientId !== uid) throw new DomainError('not_found', 'not_found');
    if (isTerminal(session)) throw new DomainError('conflict', 'call_already_started');
    const { clientId, providerId } = session;
    await matters.save(sessionId, { clientId, providerId, need, country, toldAt: clock.now() });
    return {};
  };
}
