import type { AuditRecord } from '@sos/contracts/audit';
import type { QueueState, QueueSwitch, ScheduleRun } from '@sos/contracts/system';
import type { ControlPlane, QueueSwitches, ScheduleRuns } from '../system/ports.ts';

interface Change<T> {
  readonly becomes: T;
  readonly audit?: AuditRecord;
}

/** What runs and is held up, with the trail of who did it. */
export class MemorySystem {
  readonly trail: AuditRecord[] = [];
  /** What was asked of Google. */
  readonly asked: string[] = [];
  readonly #runs = new Map<string, ScheduleRun>();
  readonly #switches = new Map<string, QueueSwitch>();
  readonly #states = new Map<string, QueueState>();

  readonly runs: ScheduleRuns = {
    read: async (name) => this.#runs.get(name),
    change: async (name, decide) => this.#write(this.#runs, name, decide),
  };

  readonly switches: QueueSwitches = {
    read: async (name) => this.#switches.get(name),
    change: async (name, decide) => this.#write(this.#switches, name, decide),
  };

  readonly control: ControlPlane = {
    runSchedule: async (name) => void this.asked.push(`run ${name}`),
    queue: async (name) => ({ state: this.#states.get(name) ?? 'running', waiting: 3, nextAt: 5_000 }),
    pauseQueue: async (name, paused) => void this.#states.set(name, paused ? 'paused' : 'running'),
  };

  #write<T>(stored: Map<string, T>, name: string, decide: (before: T | undefined) => Change<T> | undefined): void {
    const change = decide(stored.get(name));
    if (!change) return;
    stored.set(name, change.becomes);
    if (change.audit) this.trail.push(change.audit);
  }
}
