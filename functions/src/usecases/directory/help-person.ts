import type { AuditRecord } from '@sos/contracts/audit';
import { accountMail } from '@sos/domain/notifications/notice';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Registry, SendAccountMail } from '../accounts/ports.ts';
import type { DeedLog } from '../audit/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';

export interface HelpPersonNeeds {
  readonly registry: Pick<Registry, 'find' | 'endSessions'>;
  readonly deeds: DeedLog;
  readonly sendMail: SendAccountMail;
  readonly clock: Clock;
}
interface Deed {
  readonly action: string;
  readonly adminId: string;
  readonly uid: string;
  readonly requestId: string;
  readonly reason: string;
}

/**
 * Sessions end where people sign in and not in a document, so the deed is written down first: what is repeated after a
 * crash is done again, harmlessly. Throws DomainError not_found.
 */
export function makeRevokeSessions(needs: HelpPersonNeeds): Handler<'adminRevokeSessions'> {
  return async ({ uid: adminId }, input) => {
    await requireOwner(needs, input.uid);
    await needs.deeds.note(entryOf({ ...input, adminId, action: 'adminRevokeSessions' }, needs.clock.now()));
    await needs.registry.endSessions(input.uid);
    return {};
  };
}

/** Throws DomainError not_found, and changed where the address is confirmed already. */
export function makeResendVerification(needs: HelpPersonNeeds): Handler<'adminResendVerification'> {
  return async ({ uid: adminId }, input) => {
    const { emailConfirmed } = await requireOwner(needs, input.uid);
    if (emailConfirmed) throw new DomainError('conflict', 'changed');
    await needs.deeds.note(entryOf({ ...input, adminId, action: 'adminResendVerification' }, needs.clock.now()));
    await needs.sendMail(accountMail('confirm_address', input.uid, `confirm-${input.requestId}`));
    return {};
  };
}

async function requireOwner({ registry }: HelpPersonNeeds, uid: string) {
  const owner = await registry.find(uid);
  if (!owner) throw new DomainError('not_found', 'not_found');
  return owner;
}

function entryOf({ action, adminId, uid, requestId, reason }: Deed, at: number): AuditRecord {
  const facts = { before: null, after: null, undoes: null };
  return { id: `user-${uid}-${requestId}`, adminId, action, subjectKind: 'user', subjectId: uid, reason, at, ...facts };
}
