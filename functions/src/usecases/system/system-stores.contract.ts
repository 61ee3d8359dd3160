import { anAuditRecord } from '@sos/testing/an-audit-record';
import { beforeEach, describe, expect, it } from 'vitest';
import type { QueueSwitches, ScheduleRuns } from './ports.ts';

interface World {
  readonly runs: ScheduleRuns;
  readonly switches: QueueSwitches;
  /** The ids of the entries in the trail. */
  readonly trail: () => Promise<readonly string[]>;
}

const run = { startedAt: 1, endedAt: 2, outcome: 'done', problem: null, revision: 0 } as const;

/** What every store of runs and switches does. `open` gives an empty one, for each test. */
export function systemStoresContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  describe('runs and switches', () => {
    it('come back as they were written, and as undefined where there is none', async () => {
      expect(await world.runs.read('recoverCalls')).toBeUndefined();
      await world.runs.change('recoverCalls', () => ({ becomes: run }));
      await world.runs.change('recoverCalls', (before) => before && { becomes: { ...before, revision: 1 } });
      expect(await world.runs.read('recoverCalls')).toMatchObject({ ...run, revision: 1 });
      await world.switches.change('settleCallTask', () => ({ becomes: { paused: true, revision: 1 } }));
      expect(await world.switches.read('settleCallTask')).toMatchObject({ paused: true, revision: 1 });
    });

    it('are written with the entry of the trail, or not at all', async () => {
      const audit = anAuditRecord({ id: 'run-1' });
      await world.runs.change('recoverCalls', () => ({ becomes: run, audit }));
      await world.switches.change('settleCallTask', () => undefined);
      const refused = world.switches.change('settleCallTask', () => {
        throw new Error('changed');
      });
      await expect(refused).rejects.toThrow('changed');
      expect(await world.trail()).toEqual(['run-1']);
      expect(await world.switches.read('settleCallTask')).toBeUndefined();
    });
  });
}
