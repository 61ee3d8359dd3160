import { beforeEach, describe, expect, it } from 'vitest';
import type { Recorder } from './recording-ports.ts';

interface World {
  readonly recorder: Recorder;
  /** A call in progress. */
  readonly callSid: string;
  /** Lets time pass, in seconds. */
  readonly pass: (seconds: number) => Promise<void>;
  readonly hangUp: () => Promise<void>;
}

const leg = { sessionId: 's-1', attemptId: 'provider-1' } as const;

/** What every recorder does behind the port. `open` gives one with a call in progress, for each test. */
export function recorderContract(open: () => Promise<World>): void {
  let world: World;
  beforeEach(async () => void (world = await open()));
  const list = () => world.recorder.list(world.callSid);
  const start = async () => {
    await world.recorder.start(world.callSid, leg);
    const [recording] = await list();
    return recording?.id ?? '';
  };

  describe('a recording', () => {
    it('is none before it is started', async () => {
      expect(await list()).toEqual([]);
    });

    it('goes on from when it was started, and ends with its call', async () => {
      const id = await start();
      expect(await list()).toMatchObject([{ id, state: 'in_progress', seconds: null }]);
      await world.pass(30);
      await world.hangUp();
      await world.pass(5);
      expect(await list()).toMatchObject([{ id, state: 'completed', seconds: 30 }]);
    });

    it('is stopped while its call goes on, and stopping it again is fine', async () => {
      const id = await start();
      await world.pass(10);
      await world.recorder.stop(world.callSid, id);
      await world.recorder.stop(world.callSid, id);
      await world.pass(10);
      expect(await list()).toMatchObject([{ id, state: 'completed', seconds: 10 }]);
    });

    it('is deleted while it goes on, and deleting it again is fine', async () => {
      const id = await start();
      await world.pass(10);
      await world.recorder.delete(world.callSid, id);
      await world.recorder.delete(world.callSid, id);
      await world.recorder.stop(world.callSid, id);
      expect(await list()).toEqual([]);
    });

    it('is not started of a call that is over', async () => {
      await world.hangUp();
      await world.pass(1);
      await world.recorder.start(world.callSid, leg);
      expect(await list()).toEqual([]);
    });

    it('of less than a second is absent', async () => {
      await start();
      await world.hangUp();
      await world.pass(5);
      expect(await list()).toMatchObject([{ state: 'absent' }]);
    });
  });
}
