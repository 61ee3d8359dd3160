import { beforeEach, describe, expect, it } from 'vitest';
import type { LineBook, LineHolder } from './ports.ts';

interface World {
  readonly lines: LineBook;
  /** Puts the numbers of a session there, as its booking does. */
  readonly put: (sessionId: string, numbers: { client: string; provider: string }) => Promise<void>;
  readonly putHolder: (e164: string, holder: LineHolder) => Promise<void>;
}

const numbers = { client: '+33612345678', provider: '+33698765432' };

/** What every line book does. `open` gives an empty one, for each test. */
export function lineBookContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  describe('the lines of a session', () => {
    it('are its numbers, and none for a session that is not there', async () => {
      await world.put('s-1', numbers);
      expect(await world.lines.read('s-1')).toEqual({ ...numbers, callSids: {} });
      expect(await world.lines.numbers('s-1')).toMatchObject(numbers);
      expect(await world.lines.read('nobody')).toBeUndefined();
      expect(await world.lines.numbers('nobody')).toBeUndefined();
    });

    it('remember each attempt’s call, though both are told at once', async () => {
      await world.put('s-1', numbers);
      await Promise.all([
        world.lines.remember('s-1', 'client-1', 'CA1'),
        world.lines.remember('s-1', 'provider-1', 'CA2'),
      ]);
      expect(await world.lines.read('s-1')).toEqual({
        ...numbers,
        callSids: { 'client-1': 'CA1', 'provider-1': 'CA2' },
      });
      expect(await world.lines.callSid('s-1', 'provider-1')).toBe('CA2');
      expect(await world.lines.callSid('s-1', 'provider-2')).toBeUndefined();
      expect(await world.lines.callSid('nobody', 'provider-1')).toBeUndefined();
    });

    it('belong to one session, and only that one gives them back', async () => {
      const holder = { sessionId: 's-1', party: 'client', clientId: 'nora' } as const;
      await Promise.all(['s-1', 's-2'].map((id) => world.put(id, numbers)));
      await world.putHolder(numbers.client, holder);
      await world.lines.giveBack('s-2');
      expect(await world.lines.holderOf(numbers.client)).toEqual(holder);
      expect(await world.lines.holderOf(numbers.provider)).toBeUndefined();
      await Promise.all([world.lines.giveBack('s-1'), world.lines.giveBack('s-1')]);
      expect(await world.lines.holderOf(numbers.client)).toBeUndefined();
      await world.lines.giveBack('nobody');
    });

    it('that are not there remember nothing, and say so', async () => {
      await expect(world.lines.remember('nobody', 'client-1', 'CA1')).rejects.toThrow(/nobody/);
      expect(await world.lines.read('nobody')).toBeUndefined();
    });
  });
}
