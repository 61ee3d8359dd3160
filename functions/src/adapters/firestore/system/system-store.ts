import type { AuditRecord } from '@sos/contracts/audit';
import { paths } from '@sos/contracts/paths';
import { queueSwitchSchema, scheduleRunSchema } from '@sos/contracts/system';
import type { QueueSwitches, ScheduleRuns } from '../../../usecases/system/ports.ts';
import { writeDown } from '../audit/audit-documents.ts';
import { type Documents, documentsOf } from '../shared/documents.ts';
import { optimistically } from '../shared/optimistic.ts';

export const scheduleRunDocuments = documentsOf(scheduleRunSchema, paths.scheduleRun);
export const queueSwitchDocuments = documentsOf(queueSwitchSchema, paths.queueSwitch);

type Decide<T> = (before: T | undefined) => { readonly becomes: T; readonly audit?: AuditRecord } | undefined;

/** Changes one document with the entry of whoever did it, or not at all. */
function changing<T extends object>(documents: Documents<T, [string]>) {
  return (name: string, decide: Decide<T>) =>
    optimistically(async (desk) => {
      const ref = documents.ref(name);
      const [stored] = await desk.read(ref);
      const before = stored && documents.parse(stored);
      const change = decide(before);
      if (!change) return;
      if (before) documents.update(desk, ref, { before, after: change.becomes });
      else documents.create(desk, ref, change.becomes);
      if (change.audit) writeDown(desk, change.audit);
    });
}

/** Runs in `schedule_runs`, a document for each schedule. */
export function makeScheduleRuns(): ScheduleRuns {
  return { read: (name) => scheduleRunDocuments.read(name), change: changing(scheduleRunDocuments) };
}

/** What admins want of each queue, in `queue_switches`. */
export function makeQueueSwitches(): QueueSwitches {
  return { read: (name) => queueSwitchDocuments.read(name), change: changing(queueSwitchDocuments) };
}
