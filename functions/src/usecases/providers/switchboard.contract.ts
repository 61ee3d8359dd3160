import { moveSwitch, type ProviderSwitch, setHours } from '@sos/domain/providers/switch';
import { noWeek } from '@sos/domain/providers/working-hours';
import { beforeEach, describe, expect, it } from 'vitest';
import { allPages } from '../testing/all-pages.ts';
import type { Switchboard } from './ports.ts';

const HOUR = 3_600_000;
/** A Monday. */
const NINE = Date.UTC(2026, 0, 5, 9);
const hoursUntil = (to: number) => ({
  week: { ...noWeek, monday: [{ from: 9 * 60, to: to * 60 }] },
  holidays: ['2026-12-25'],
  opensByItself: true,
  timeZone: 'UTC',
});

type Kept = Pick<ProviderSwitch, 'availability' | 'busyWith' | 'busySince'>;
interface World {
  readonly switchboard: Switchboard;
  /** Puts an approved provider there who has set nothing. */
  readonly put: (providerId: string, kept: Kept) => Promise<void>;
}

const off: Kept = { availability: 'offline', busyWith: null, busySince: null };

/** What every switchboard does. `open` gives one without providers, for each test. */
export function switchboardContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));
  const on = (id: string, now = NINE) => world.switchboard.change(id, (before) => moveSwitch(before, 'on', now), now);
  const set = (id: string, to: number) =>
    world.switchboard.change(id, (before) => setHours(before, hoursUntil(to), NINE), NINE);

  describe('the switch of a provider', () => {
    it('is read as it was last written, whole', async () => {
      await world.put('p-1', off);
      await set('p-1', 18);
      const written = await on('p-1');
      expect(written).toMatchObject({ availability: 'available', activeAt: NINE, closesAt: NINE + 9 * HOUR });
      const read = await world.switchboard.read('p-1');
      expect(read).toMatchObject({
        ...written,
        hours: { ...written?.hours, turnsAt: NINE + 9 * HOUR },
      });
      expect(read?.timeZone).toBe('UTC');
    });

    it('is left alone by a decision that changes nothing, or throws', async () => {
      await world.put('p-1', off);
      expect(await world.switchboard.change('p-1', () => undefined, NINE)).toMatchObject(off);
      const refuse = () => {
        throw new Error('refused');
      };
      await expect(world.switchboard.change('p-1', refuse, NINE)).rejects.toThrow('refused');
      expect(await world.switchboard.read('p-1')).toMatchObject(off);
    });

    it('keeps the call that keeps them', async () => {
      await world.put('p-1', { availability: 'offline', busyWith: 's-1', busySince: NINE });
      expect(await on('p-1')).toMatchObject({ availability: 'busy', busyWith: 's-1', busySince: NINE });
    });

    it('of somebody unknown is nowhere', async () => {
      expect(await on('nobody')).toBeUndefined();
      expect(await world.switchboard.read('nobody')).toBeUndefined();
    });
  });

  it('lists whose hours have turned, the longest ago first', async () => {
    for (const [id, to] of [
      ['p-1', 18],
      ['p-2', 12],
      ['p-3', 20],
    ] as const) {
      await world.put(id, off);
      await set(id, to);
    }
    await world.put('p-4', off);
    const list = (query: Parameters<Switchboard['turnedBy']>[1]) => world.switchboard.turnedBy(NINE + 9 * HOUR, query);
    for (const limit of [1, 2, 3]) expect(await allPages(list, limit)).toEqual(['p-2', 'p-1']);
  });
}
