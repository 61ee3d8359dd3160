import type { AuditRecord } from '@sos/contracts/audit';
import type { QueueState, QueueSwitch, ScheduleRun } from '@sos/contracts/system';
import type { QueueName } from '@sos/contracts/tasks';
import type { Instant } from '@sos/domain/shared/instant';
import type { ScheduleName } from '@sos/domain/system/schedules';

/** Undefined leaves it as it is. */
type Change<T> = { readonly becomes: T; readonly audit?: AuditRecord } | undefined;

export interface ScheduleRuns {
  read(name: ScheduleName): Promise<ScheduleRun | undefined>;
  /** Decides and writes as one step; `decide` may run more than once. */
  change(name: string, decide: (before: ScheduleRun | undefined) => Change<ScheduleRun>): Promise<void>;
}

export interface QueueSwitches {
  read(name: QueueName): Promise<QueueSwitch | undefined>;
  change(name: QueueName, decide: (before: QueueSwitch | undefined) => Change<QueueSwitch>): Promise<void>;
}

/** A queue as Google sees it; null is what it did not tell. */
export interface QueueView {
  readonly state: QueueState;
  readonly waiting: number | null;
  readonly nextAt: Instant | null;
}

/** What runs schedules and queues. Every method throws VendorUnavailableError when it is out of reach. */
export interface ControlPlane {
  /** Resolves when the run is on its way. */
  runSchedule(name: ScheduleName): Promise<void>;
  queue(name: QueueName): Promise<QueueView>;
  pauseQueue(name: QueueName, paused: boolean): Promise<void>;
}
