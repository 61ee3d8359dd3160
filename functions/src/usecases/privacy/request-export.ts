import type { ExportView } from '@sos/contracts/privacy';
import { beginExport, type DataExport } from '@sos/domain/privacy/data-export';
import { privacyTask } from '@sos/domain/privacy/tasks';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Registry } from '../accounts/ports.ts';
import type { Handler } from '../shared/handler.ts';
import type { Clock, Tasks } from '../shared/ports.ts';
import { entryOf } from './entry-of.ts';
import type { DataExports } from './ports.ts';
import { steps } from './steps.ts';

export interface RequestExportNeeds {
  readonly exports: DataExports;
  readonly registry: Pick<Registry, 'find'>;
  readonly tasks: Pick<Tasks, 'enqueue'>;
  readonly clock: Clock;
}

/** Throws DomainError export_underway. */
export function makeRequestDataExport(needs: RequestExportNeeds): Handler<'requestDataExport'> {
  return async ({ uid }) => {
    const asked = await needs.exports.change(uid, (before) => ({
      becomes: beginExport(before, { now: needs.clock.now(), askedBy: null }),
    }));
    await gather(needs, uid, asked);
    return toExportView(asked);
  };
}

/** Throws DomainError not_found where there is no such account, and export_underway. */
export function makeAdminExportPerson(needs: RequestExportNeeds): Handler<'adminExportPerson'> {
  return async ({ uid: adminId }, { uid, reason }) => {
    if (!(await needs.registry.find(uid))) throw new DomainError('not_found', 'not_found');
    const now = needs.clock.now();
    const asked = await needs.exports.change(uid, (before) => {
      const becomes = beginExport(before, { now, askedBy: adminId });
      const deed = {
        id: `export-${uid}-${becomes.number}`,
        action: 'adminExportPerson',
        adminId,
        uid,
        reason,
        at: now,
      };
      return { becomes, audit: entryOf(deed, { before: before?.state ?? null, after: becomes.state }) };
    });
    await gather(needs, uid, asked);
    return {};
  };
}

/** What does not arrive is found by the schedule. */
function gather({ tasks }: RequestExportNeeds, uid: string, { number }: DataExport): Promise<void> {
  return tasks.enqueue(privacyTask({ job: 'export', uid }, { turn: String(number) }));
}

export function toExportView({ state, askedAt, step, expiresAt, bytes }: DataExport): ExportView {
  const progress = state === 'gathering' ? Math.floor((step / steps.length) * 100) : 100;
  return { state, askedAt, progress, expiresAt, bytes };
}
