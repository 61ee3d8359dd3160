import { isTerminal } from '@sos/domain/calls/session';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import { type MatterNeeds, sessionOfClient, sessionOfParty } from './ports.ts';
import { toDocument } from './call-documents.ts';

/** What the client of a call wants known, for its two parties. Throws DomainError not_found. */
export function makeGetCallMatter({ sessions, matters }: MatterNeeds): Handler<'getCallMatter'> {
  return async ({ uid }, { sessionId }) => {
    await sessionOfParty(sessions, uid, sessionId);
    const { need = '', country = null, documents = [] } = (await matters.read(sessionId)) ?? {};
    return { need, country, documents: documents.map(toDocument) };
  };
}

/** Keeps it in the place of what was told before. Throws DomainError not_found, call_already_started. */
export function makeTellCallMatter({ sessions, matters, clock }: MatterNeeds): Handler<'tellCallMatter'> {
  return async ({ uid }, { sessionId, need, country }) => {
    const session = await sessionOfClient(sessions, uid, sessionId);
    if (isTerminal(session)) throw new DomainError('conflict', 'call_already_started');
    const { clientId, providerId } = session;
    await matters.change(sessionId, (before) => ({
      ...(before ?? { clientId, providerId, documents: [], takenBack: [] }),
      need,
      country,
      toldAt: clock.now(),
    }));
    return {};
  };
}
