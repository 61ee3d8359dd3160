import type { AuditRecord } from '@sos/contracts/audit';

interface Deed {
  readonly id: string;
  readonly action: string;
  readonly adminId: string;
  readonly uid: string;
  readonly reason: string;
  readonly at: number;
}

/** What an admin did about somebody's data, for the trail. */
export function entryOf({ uid, ...deed }: Deed, facts: Pick<AuditRecord, 'before' | 'after'>): AuditRecord {
  return { ...deed, ...facts, subjectKind: 'user', subjectId: uid, undoes: null };
}
