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

    it('is found by its number, the newest first, and not before it was placed', async () => {
      const since = world.now();
      await world.carrier.dial(aDial());
      await world.pass(50);
      const second = await world.carrier.dial(aDial({ attemptId: 'client-2' }));
      await world.pass(70);
      expect((await world.carrier.findCall({ to: CLIENT, since }))?.callSid).toBe(second);
      expect(await world.carrier.findCall({ to: CLIENT, since: world.now() + 60_000 })).toBeUndefined();
      expect(await world.carrier.findCall({ to: '+33698765432', since })).toBeUndefined();
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
  });

  it('a session without a conference has no end of one', async () => {
    expect(await world.carrier.conferenceEnd('s-1')).toBeUndefined();
  });

  it('a call’s digest is always the same, and not its id', () => {
    expect(world.carrier.callRef('CA1')).toBe(world.carrier.callRef('CA1'));
    expect(world.carrier.callRef('CA1')).not.toBe(world.carrier.callRef('CA2'));
    expect(world.carrier.callRef('CA1')).not.toBe('CA1');
  });
}
