import type { CallRow } from '@sos/contracts/admin-calls';
import type { CallSession } from '@sos/domain/calls/session';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { CallBook } from './book-ports.ts';

export interface ListCallsNeeds {
  readonly book: Pick<CallBook, 'page' | 'names'>;
}

/** Calls by state, those under way first. Throws DomainError invalid_input for a cursor that is none. */
export function makeListCalls({ book }: ListCallsNeeds): Handler<'adminListCalls'> {
  return async (_admin, { cursor, ...asked }) => {
    const page = await book.page({ ...asked, after: cursor });
    if (!page) throw new DomainError('invalid', 'invalid_input');
    const names = await book.names([...new Set(page.calls.map(({ clientId }) => clientId))]);
    return { calls: page.calls.map((session) => toRow(session, names)), next: page.next };
  };
}

function toRow(session: CallSession, names: ReadonlyMap<string, string>): CallRow {
  const { id, clientId, providerId, providerName, total, status, endReason, settlement } = session;
  return {
    id,
    clientId,
    clientName: names.get(clientId) ?? '',
    providerId,
    providerName,
    kind: session.providerKind,
    total: { amount: total.amount, currency: total.currency },
    status,
    endReason,
    money: settlement.status,
    talkSeconds: settlement.billableSeconds,
    waitsFor: session.waiting?.vendor ?? null,
    createdAt: session.createdAt,
    scheduledFor: session.scheduledFor,
    endedAt: session.endedAt,
  };
}
