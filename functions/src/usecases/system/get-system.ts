import { regions } from '@sos/contracts/callable';
import { callables } from '@sos/contracts/callables';
import type { BackupState } from '@sos/contracts/system';
import { type QueueName, taskQueues } from '@sos/contracts/tasks';
import { type BackupKind, backupKinds, isBackupLate } from '@sos/domain/backups/backup-age';
import type { Instant } from '@sos/domain/shared/instant';
import { type ScheduleName, schedules } from '@sos/domain/system/schedules';
import { vendors } from '@sos/domain/vendors/breaker';
import type { BreakerStore } from '../shared/circuit.ts';
import type { Handler } from '../shared/handler.ts';
import { type Clock, VendorUnavailableError } from '../shared/ports.ts';
import type { ControlPlane, QueueSwitches, QueueView, ScheduleRuns } from './ports.ts';

export interface GetSystemNeeds {
  readonly runs: Pick<ScheduleRuns, 'read'>;
  readonly switches: Pick<QueueSwitches, 'read'>;
  readonly control: Pick<ControlPlane, 'queue'>;
  readonly breakers: Pick<BreakerStore, 'read'>;
  /** When the last whole one was made; throws VendorUnavailableError. */
  readonly lastBackup: (kind: BackupKind) => Promise<Instant | null>;
  readonly clock: Clock;
}

/** Queues, tasks and schedules all run there. */
const WORKS = 'europe-west3';
const scheduleNames = Object.keys(schedules) as ScheduleName[];
const queueNames = Object.keys(taskQueues) as QueueName[];
const never = { startedAt: null, endedAt: null, outcome: null, problem: null, revision: 0 } as const;

/** What runs where, when it last ran, and what is held up. */
export function makeGetSystem(needs: GetSystemNeeds): Handler<'adminGetSystem'> {
  return async () => {
    const [runs, queues, backups, breakers] = await Promise.all([
      Promise.all(scheduleNames.map((name) => scheduleOf(needs, name))),
      Promise.all(queueNames.map((name) => queueOf(needs, name))),
      Promise.all(backupKinds.map((kind) => backupOf(needs, kind))),
      Promise.all(vendors.map(async (vendor) => ({ vendor, ...(await needs.breakers.read(vendor)) }))),
    ]);
    return {
      regions: regionRows(),
      schedules: runs,
      queues,
      backups,
      breakers: breakers.map(({ vendor, state, failures, since }) => ({ vendor, state, failures, since })),
    };
  };
}

async function scheduleOf({ runs }: GetSystemNeeds, name: ScheduleName) {
  const { startedAt, endedAt, outcome, problem, revision } = (await runs.read(name)) ?? never;
  return { name, when: schedules[name], startedAt, endedAt, outcome, problem, revision };
}

async function queueOf({ switches, control }: GetSystemNeeds, name: QueueName) {
  const [stored, view] = await Promise.all([switches.read(name), unlessAway(control.queue(name), unseen)]);
  return { name, ...view, revision: stored?.revision ?? 0 };
}

const unseen: QueueView = { state: 'unknown', waiting: null, nextAt: null };

async function backupOf({ lastBackup, clock }: GetSystemNeeds, kind: BackupKind) {
  const madeAt = await unlessAway<Instant | null | undefined>(lastBackup(kind), undefined);
  return { kind, madeAt: madeAt ?? null, state: backupState(madeAt, clock.now()) };
}

function backupState(madeAt: Instant | null | undefined, now: Instant): BackupState {
  if (madeAt === undefined) return 'unknown';
  if (madeAt === null) return 'none';
  return isBackupLate(madeAt, now) ? 'late' : 'whole';
}

/** A page without the state of a queue or a back-up is better than none. */
async function unlessAway<T>(asked: Promise<T>, instead: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof VendorUnavailableError) return instead;
    throw error;
  }
}

function regionRows() {
  const all = Object.values(callables);
  return regions.map((region) => ({
    region,
    callables: all.filter((entry) => entry.region === region).length,
    queues: region === WORKS ? queueNames.length : 0,
    schedules: region === WORKS ? scheduleNames.length : 0,
  }));
}
