import type { CallRecording } from '@sos/domain/calls/call-recording';
import { aRecording } from '@sos/domain/testing/a-recording';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Recordings } from './recording-ports.ts';

interface World {
  readonly recordings: Recordings;
  readonly read: (id: string) => Promise<CallRecording | undefined>;
}

const ID = `RE${'1'.repeat(32)}`;

/** What every keeper of recordings does. `open` gives one that has heard of nothing, for each test. */
export function recordingsContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const keep = (becomes: CallRecording) => world.recordings.change(ID, () => becomes);

  describe('what is known of a recording', () => {
    it('is kept by its id, and then changed', async () => {
      await keep(aRecording());
      expect(await world.read(ID)).toEqual(aRecording());
      await world.recordings.change(ID, (known) => known && { ...known, state: 'completed', seconds: 30 });
      expect(await world.read(ID)).toEqual(aRecording({ state: 'completed', seconds: 30 }));
    });

    it('is nothing while nobody decides that it is kept', async () => {
      await world.recordings.change(ID, (known) => known);
      expect(await world.read(ID)).toBeUndefined();
    });

    it('stays as it is when the decision is what is known, or nothing', async () => {
      await keep(aRecording());
      await world.recordings.change(ID, (known) => known);
      await world.recordings.change(ID, () => undefined);
      expect(await world.read(ID)).toEqual(aRecording());
    });

    it('loses nothing when two decide at once', async () => {
      await keep(aRecording({ startedAt: null }));
      await Promise.all([
        world.recordings.change(ID, (known) => known && { ...known, seconds: 30 }),
        world.recordings.change(ID, (known) => known && { ...known, state: 'completed' }),
      ]);
      expect(await world.read(ID)).toMatchObject({ seconds: 30, state: 'completed' });
    });
  });
}
