import { type AuditRecord, auditEntrySchema } from '@sos/contracts/audit';
import { paths } from '@sos/contracts/paths';
import type { DeedLog } from '../../../usecases/audit/ports.ts';
import { documentsOf } from '../shared/documents.ts';
import type { Writer } from '../shared/optimistic.ts';

export const auditDocuments = documentsOf(auditEntrySchema, paths.adminAuditLog);

/** Writes a deed down, with whatever else the writer writes, or not at all. */
export function writeDown(writer: Writer, { id, ...entry }: AuditRecord): void {
  auditDocuments.create(writer, auditDocuments.ref(id), entry);
}

/** Entries of deeds that change no document of ours. */
export function makeDeedLog(): DeedLog {
  return {
    note: async ({ id, ...entry }) => {
      await auditDocuments.createOnce(auditDocuments.ref(id), entry);
    },
  };
}
