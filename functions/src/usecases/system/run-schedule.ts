import type { AuditRecord } from '@sos/contracts/audit';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { ControlPlane, QueueSwitches, ScheduleRuns } from './ports.ts';

export interface SystemDeedNeeds {
  readonly runs: ScheduleRuns;
  readonly switches: QueueSwitches;
  readonly control: ControlPlane;
  readonly clock: Clock;
}

const never = { startedAt: null, endedAt: null, outcome: null, problem: null, revision: 0 } as const;

/** Has a schedule run now. Throws DomainError changed when another admin asked meanwhile; VendorUnavailableError. */
export function makeRunSchedule({ runs, control, clock }: SystemDeedNeeds): Handler<'adminRunSchedule'> {
  return async (admin, { name, revision, reason }) => {
    const asked = revision + 1;
    await runs.change(name, (before = never) => {
      requireSeen(before, revision);
      return {
        becomes: { ...before, revision: asked },
        audit: {
          ...deed({ adminId: admin.uid, action: 'adminRunSchedule', reason, at: clock.now() }),
          id: `adminRunSchedule-${name}-${asked}`,
          subjectKind: 'schedule',
          subjectId: name,
          before: before.outcome,
          after: 'asked for',
        },
      };
    });
    await control.runSchedule(name);
    return { revision: asked };
  };
}

/** Has a queue hold its tasks, or run them again. Throws DomainError changed when another admin did meanwhile; VendorUnavailableError. */
export function makePauseQueue({ switches, control, clock }: SystemDeedNeeds): Handler<'adminPauseQueue'> {
  return async (admin, { name, paused, revision, reason, undoes = null }) => {
    const next = revision + 1;
    await switches.change(name, (before = { paused: false, revision: 0 }) => {
      requireSeen(before, revision);
      return {
        becomes: { ...before, paused, revision: next },
        audit: {
          ...deed({ adminId: admin.uid, action: 'adminPauseQueue', reason, at: clock.now() }),
          undoes,
          id: `adminPauseQueue-${name}-${next}`,
          subjectKind: 'queue',
          subjectId: name,
          before: before.paused ? 'paused' : 'running',
          after: paused ? 'paused' : 'running',
        },
      };
    });
    await control.pauseQueue(name, paused);
    return { revision: next };
  };
}

function requireSeen(before: { readonly revision: number }, revision: number): void {
  if (before.revision !== revision) throw new DomainError('conflict', 'changed');
}

function deed(by: Pick<AuditRecord, 'adminId' | 'action' | 'reason' | 'at'>) {
  return { ...by, undoes: null };
}
