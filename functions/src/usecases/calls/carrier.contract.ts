import { beforeEach, describe, expect, it } from 'vitest';
import type { Carrier, Dial } from './ports.ts';

interface World {
  readonly carrier: Carrier;
  readonly now: () => number;
  /** Lets time pass, in seconds. */
  readonly pass: (seconds: number) => Promise<void>;
}

const CLIENT = '+33612345678';
const aDial = (differs: Partial<Dial> = {}): Dial => ({
  sessionId: 's-1',
  attemptId: 'client-1',
  party: 'client',
  question: 'client',
  to: CLIENT,
  locale: 'fr',
  ringTimeout: 30,
  timeLimit: 1800,
  ...differs,
});
const farewell = { text: 'call_over', locale: 'fr' } as const;

/** What every carrier does behind the port. `open` gives one without calls whose telephones nobody answers, for each test. */
export function carrierContract(open: () => World): void {
  let world: World;
  beforeEach(() => void (world = open()));

  describe('a call', () => {
    it('rings, is known by its id, and has no outcome yet', async () => {
      const callSid = await world.carrier.dial(aDial());
      await world.pass(5);
      expect(await world.carrier.fetchCall(callSid)).toMatchObject({
        callSid,
        state: 'ringing',
        outcome: null,
        endedAt: null,
      });
    });

    it('that nobody answers ends as such', async () => {
      const callSid = await world.carrier.dial(aDial());
      await world.pass(40);
      expect(await world.carrier.fetchCall(callSid)).toMatchObject({ state: 'ended', outcome: 'no_answer' });
    });

    it('is found by its number and its time, the newest first', async () => {
      const since = world.now();
      const first = await world.carrier.dial(aDial());
      await world.pass(50);
      const between = world.now() - 10_000;
      const second = await world.carrier.dial(aDial({ attemptId: 'client-2' }));
      await world.pass(70);
      const until = world.now();
      const found = async (query: { to: string; since: number; until: number }) =>
        (await world.carrier.findCalls(query)).map(({ callSid }) => callSid);
      expect(await found({ to: CLIENT, since, until })).toEqual([second, first]);
      expect(await found({ to: CLIENT, since, until: between })).toEqual([first]);
      expect(await found({ to: CLIENT, since: between, until })).toEqual([second]);
      expect(await found({ to: '+33698765432', since, until })).toEqual([]);
    });

    it('that nobody knows is none', async () => {
      expect(await world.carrier.fetchCall(`CA${'0'.repeat(32)}`)).toBeUndefined();
    });

    it('that rings is cancelled by hanging up, and hanging up again is fine', async () => {
      const callSid = await world.carrier.dial(aDial());
      await world.pass(5);
      await world.carrier.hangUp(callSid, farewell);
      await world.carrier.hangUp(callSid, farewell);
      await world.pass(1);
      expect(await world.carrier.fetchCall(callSid)).toMatchObject({ state: 'ended' });
    });

    it('that has ended is told nothing, and that is fine', async () => {
      const callSid = await world.carrier.dial(aDial());
      await world.pass(40);
      const leg = { sessionId: 's-1', attemptId: 'client-1' };
      await world.carrier.tell(callSid, leg, { type: 'goodbye', farewell: 'call_over', locale: 'fr' });
      await world.carrier.announce(callSid, { ...leg, locale: 'fr' });
      expect(await world.carrier.fetchCall(callSid)).toMatchObject({ state: 'ended' });
    });
  });

  carrierOfSessionsContract(() => world);
}

function carrierOfSessionsContract(world: () => World): void {
  it('a session without a conference has none', async () => {
    expect(await world().carrier.conferences('s-1')).toEqual([]);
  });

  it('a call’s digest is always the same, and not its id', () => {
    expect(world().carrier.callRef('CA1')).toBe(world().carrier.callRef('CA1'));
    expect(world().carrier.callRef('CA1')).not.toBe(world().carrier.callRef('CA2'));
    expect(world().carrier.callRef('CA1')).not.toBe('CA1');
  });
}
