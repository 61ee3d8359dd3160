import type { ScheduleRun } from '@sos/contracts/system';
import type { Clock, Log } from '../shared/ports.ts';
import type { ScheduleRuns } from './ports.ts';

export interface NoteRunNeeds {
  readonly runs: Pick<ScheduleRuns, 'change'>;
  readonly clock: Clock;
  readonly log: Log;
}

const LONGEST_PROBLEM = 500;
const never: ScheduleRun = { startedAt: null, endedAt: null, outcome: null, problem: null, revision: 0 };

/** Runs a schedule's work and writes down when it ran and how it ended. Throws what the work throws; a note that fails stops nothing. */
export function makeNoteRun({ runs, clock, log }: NoteRunNeeds) {
  return async (name: string, work: () => Promise<unknown>): Promise<void> => {
    const startedAt = clock.now();
    const note = (differs: Partial<ScheduleRun>) =>
      runs
        .change(name, (before = never) => ({ becomes: { ...before, startedAt, ...differs } }))
        .catch((error: unknown) => log.warn('run_not_noted', { schedule: name, error }));
    await note({ endedAt: null, outcome: 'running', problem: null });
    try {
      await work();
    } catch (error) {
      // Its own words may name people; the log has them, redacted.
      const problem = (error instanceof Error ? error.name : 'Error').slice(0, LONGEST_PROBLEM);
      await note({ endedAt: clock.now(), outcome: 'failed', problem });
      throw error;
    }
    await note({ endedAt: clock.now(), outcome: 'done', problem: null });
  };
}
