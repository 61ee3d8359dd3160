import type { AuditRecord } from '@sos/contracts/audit';

/** What Irma did about Ana's application. */
export function anAuditRecord(changes: Partial<AuditRecord> = {}): AuditRecord {
  return {
    id: 'application-ana-1',
    adminId: 'irma',
    action: 'adminApproveProvider',
    subjectKind: 'application',
    subjectId: 'ana',
    before: 'submitted',
    after: 'approved',
    reason: 'All is there.',
    at: Date.UTC(2026, 0, 5, 12),
    undoes: null,
    ...changes,
  };
}
