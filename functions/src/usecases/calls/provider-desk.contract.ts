import type { Attendant } from '@sos/domain/providers/attendance';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ProviderDesk } from './ports.ts';

type Kept = Partial<Attendant> & Pick<Attendant, 'availability' | 'busyWith'>;
interface World {
  readonly desk: ProviderDesk;
  readonly put: (providerId: string, kept: Kept) => Promise<void>;
  readonly look: (providerId: string) => Promise<Kept>;
}

const busy = { availability: 'busy', busyWith: 's-1' } as const;
const free = { availability: 'available', busyWith: null } as const;
const ended = (sessionId: string) => ({ sessionId, answer: 'none', at: 0 }) as const;

/** What every provider desk does. `open` gives one without providers, for each test. */
export function providerDeskContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  describe('a provider', () => {
    it('is reserved for the session that keeps them busy and for no other', async () => {
      await world.put('p-1', busy);
      expect(await world.desk.isReservedFor('p-1', 's-1')).toBe(true);
      expect(await world.desk.isReservedFor('p-1', 's-2')).toBe(false);
      expect(await world.desk.isReservedFor('nobody', 's-1')).toBe(false);
    });

    it('is freed from the session that keeps them busy, once or again', async () => {
      await world.put('p-1', busy);
      await Promise.all([world.desk.free('p-1', ended('s-1')), world.desk.free('p-1', ended('s-1'))]);
      await world.desk.free('p-1', ended('s-1'));
      expect(await world.look('p-1')).toMatchObject(free);
    });

    it('stays busy when another session ends', async () => {
      await world.put('p-1', busy);
      await world.desk.free('p-1', ended('s-2'));
      expect(await world.look('p-1')).toMatchObject(busy);
    });

    it('who went offline during the call stays offline', async () => {
      await world.put('p-1', { availability: 'offline', busyWith: 's-1' });
      await world.desk.free('p-1', ended('s-1'));
      expect(await world.look('p-1')).toMatchObject({ availability: 'offline', busyWith: null });
    });

    it('who missed three calls in a row is offline, and is told why', async () => {
      await world.put('p-1', { ...busy, missedCalls: 1 });
      await world.desk.free('p-1', { ...ended('s-1'), answer: 'missed' });
      expect(await world.look('p-1')).toMatchObject({ ...free, missedCalls: 2, offlineBecause: null });
      await world.put('p-1', { ...busy, missedCalls: 2 });
      await world.desk.free('p-1', { ...ended('s-1'), answer: 'missed' });
      expect(await world.look('p-1')).toMatchObject({ availability: 'offline', offlineBecause: 'missed_calls' });
    });

    it('who took a call was there just now, and has missed none', async () => {
      await world.put('p-1', { ...busy, missedCalls: 2 });
      await world.desk.free('p-1', { ...ended('s-1'), answer: 'answered', at: 5 });
      expect(await world.look('p-1')).toMatchObject({ ...free, missedCalls: 0, activeAt: 5 });
    });

    it('who is not there is nobody’s to free', async () => {
      await expect(world.desk.free('nobody', ended('s-1'))).resolves.toBeUndefined();
    });
  });
}
