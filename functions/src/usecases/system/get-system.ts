import { regions } from '@sos/contracts/callable';
import { callables } from '@sos/contracts/callables';
import type { QueueState } from '@sos/contracts/system';
import { type QueueName, taskQueues } from '@sos/contracts/tasks';
import { type ScheduleName, schedules } from '@sos/domain/system/schedules';
import { vendors } from '@sos/domain/vendors/breaker';
import type { BreakerStore } from '../shared/circuit.ts';
import type { Handler } from '../shared/handler.ts';
import { VendorUnavailableError } from '../shared/ports.ts';
import type { ControlPlane, QueueSwitches, ScheduleRuns } from './ports.ts';

export interface GetSystemNeeds {
  readonly runs: Pick<ScheduleRuns, 'read'>;
  readonly switches: Pick<QueueSwitches, 'read'>;
  readonly control: Pick<ControlPlane, 'queueState'>;
  readonly breakers: Pick<BreakerStore, 'read'>;
}

/** Queues, tasks and schedules all run there. */
const WORKS = 'europe-west3';
const scheduleNames = Object.keys(schedules) as ScheduleName[];
const queueNames = Object.keys(taskQueues) as QueueName[];
const never = { startedAt: null, endedAt: null, outcome: null, problem: null, revision: 0 } as const;

/** What runs where, when it last ran, and what is held up. */
export function makeGetSystem(needs: GetSystemNeeds): Handler<'adminGetSystem'> {
  return async () => {
    const [runs, queues, breakers] = await Promise.all([
      Promise.all(scheduleNames.map((name) => scheduleOf(needs, name))),
      Promise.all(queueNames.map((name) => queueOf(needs, name))),
      Promise.all(vendors.map(async (vendor) => ({ vendor, ...(await needs.breakers.read(vendor)) }))),
    ]);
    return {
      regions: regionRows(),
      schedules: runs,
      queues,
      breakers: breakers.map(({ vendor, state, failures, since }) => ({ vendor, state, failures, since })),
    };
  };
}

async function scheduleOf({ runs }: GetSystemNeeds, name: ScheduleName) {
  const { startedAt, endedAt, outcome, problem, revision } = (await runs.read(name)) ?? never;
  return { name, when: schedules[name], startedAt, endedAt, outcome, problem, revision };
}

async function queueOf({ switches, control }: GetSystemNeeds, name: QueueName) {
  const [stored, state] = await Promise.all([switches.read(name), stateOf(control, name)]);
  return { name, state, revision: stored?.revision ?? 0 };
}

/** A page without the state of a queue is better than none. */
async function stateOf(control: GetSystemNeeds['control'], name: QueueName): Promise<QueueState> {
  try {
    return await control.queueState(name);
  } catch (error) {
    if (error instanceof VendorUnavailableError) return 'unknown';
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
