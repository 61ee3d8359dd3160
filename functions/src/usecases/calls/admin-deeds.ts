import type { AuditRecord } from '@sos/contracts/audit';
import type { CallSession } from '@sos/domain/calls/session';
import { isTerminal } from '@sos/domain/calls/session';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { FreeProvider } from './free-provider.ts';
import type { HandleEvent } from './handle-event.ts';
import type { ProviderDesk, Sessions } from './ports.ts';

export interface AdminDeedNeeds {
  readonly sessions: Pick<Sessions, 'read'>;
  readonly handleEvent: HandleEvent;
  readonly clock: Clock;
}

interface Deed {
  readonly action: string;
  readonly admin: Actor;
  readonly reason: string;
  readonly at: number;
}

/** What the trail says of a deed to a call; each kind of deed is done to a call once, but what was settled may be moved again. */
function auditOf({ action, admin, reason, at }: Deed) {
  return (before: CallSession, after: CallSession): AuditRecord => ({
    id: [action, after.id, ...(before.settlement.settledAt === null ? [] : [at])].join('-'),
    adminId: admin.uid,
    action,
    subjectKind: 'call',
    subjectId: after.id,
    before: factsOf(before),
    after: factsOf(after),
    reason,
    at,
    undoes: null,
  });
}

const factsOf = ({ status, settlement }: CallSession) => ({ status, money: settlement.status });

/** Cancels a call that has not begun; its hold is released. Throws DomainError not_found, call_already_started. */
export function makeAdminCancelCall({ handleEvent, clock }: AdminDeedNeeds): Handler<'adminCancelCall'> {
  return async (admin, { sessionId, reason }) => {
    const at = clock.now();
    const audit = auditOf({ action: 'adminCancelCall', admin, reason, at });
    const done = await handleEvent(sessionId, { type: 'cancel_requested', reason: 'by_admin', at }, audit);
    if (!done) throw new DomainError('not_found', 'not_found');
    const { status } = done.session;
    if (status !== 'cancelled') throw new DomainError('conflict', 'call_already_started');
    return { status };
  };
}

/**
 * Ends a call and decides about its money by the session's own event, so that the money moves once; of a call that is over, gives
 * back what was charged, or tries again what could not be collected. The same decision again is carried out again. Throws DomainError: not_found; changed when it was decided otherwise; call_not_billed when there is no
 * talk that is charged.
 */
export function makeForceSettle({ handleEvent, clock }: AdminDeedNeeds): Handler<'adminForceSettle'> {
  return async (admin, { sessionId, money, reason }) => {
    const at = clock.now();
    const audit = auditOf({ action: 'adminForceSettle', admin, reason, at });
    const done = await handleEvent(sessionId, { type: 'force_requested', money, at }, audit);
    if (!done) throw new DomainError('not_found', 'not_found');
    const { session, changed, repeated } = done;
    if (!changed && !repeated) throw new DomainError('conflict', isTerminal(session) ? 'changed' : 'call_not_billed');
    return { status: session.status, money: session.settlement.status };
  };
}

export interface AdminFreeProviderNeeds extends AdminDeedNeeds {
  readonly desk: Pick<ProviderDesk, 'busyWith'>;
  readonly freeProvider: FreeProvider;
}

/** Gives back whom an ended call keeps busy, as its own task would have. Throws DomainError not_found, call_open; VendorUnavailableError. */
export function makeAdminFreeProvider(needs: AdminFreeProviderNeeds): Handler<'adminFreeProvider'> {
  return async (admin, { sessionId, reason }) => {
    const session = await needs.sessions.read(sessionId);
    if (!session) throw new DomainError('not_found', 'not_found');
    if (!isTerminal(session)) throw new DomainError('conflict', 'call_open');
    const { providerId } = session;
    if ((await needs.desk.busyWith(providerId)) !== sessionId) return { freed: false };
    const deed = { action: 'adminFreeProvider', admin, reason, at: needs.clock.now() };
    const audit: AuditRecord = { ...auditOf(deed)(session, session), before: 'busy', after: 'free' };
    await needs.freeProvider({ sessionId, providerId }, audit);
    return { freed: true };
  };
}
