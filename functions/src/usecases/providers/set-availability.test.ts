import type { Parsed } from '@sos/contracts/callables';
import { noWeek } from '@sos/domain/providers/working-hours';
import { describe, expect, it } from 'vitest';
import type { BookableProfile } from '../calls/ports.ts';
import { checkAnswers } from '../shared/check-answers.ts';
import type { Actor } from '../shared/ports.ts';
import { MemoryCalls } from '../testing/memory-calls.ts';
import { MemorySwitchboard } from '../testing/memory-switchboard.ts';
import { onlineLawyer } from '../testing/online-lawyer.ts';
import { makeFollowHours } from './follow-hours.ts';
import { makeSetAvailability } from './set-availability.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const camille: Actor = { uid: 'camille', role: 'lawyer', isAdmin: false };
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
const day = [{ from: 9 * 60, to: 18 * 60 }];
const office = {
  week: { ...noWeek, monday: day, tuesday: day },
  holidays: [],
  opensByItself: true,
  timeZone: 'UTC',
};

/** Monday at noon. */
function aDay(profile: Partial<BookableProfile> = {}) {
  const memory = new MemoryCalls();
  const switchboard = new MemorySwitchboard(memory.profiles);
  memory.profiles.set('camille', { ...onlineLawyer, availability: 'offline', ...profile });
  const { clock } = memory;
  const set = checkAnswers('setAvailability', makeSetAvailability({ switchboard, clock }));
  return {
    memory,
    set: (input: Parsed<'setAvailability'>) => set(camille, input),
    sweep: makeFollowHours({ switchboard, clock, log: silent }),
    wait: (ms: number) => void (memory.now += ms),
  };
}

describe('a provider', () => {
  it('goes online and offline, and is told how it stands', async () => {
    const { set } = aDay();
    expect(await set({ wanted: 'on' })).toMatchObject({ availability: 'available', offlineBecause: null });
    expect(await set({ wanted: 'off' })).toMatchObject({ availability: 'offline', offlineBecause: null });
  });

  it('comes back with one tap from what switched them off', async () => {
    const { set } = aDay({ offlineBecause: 'missed_calls' });
    expect(await set({})).toMatchObject({ availability: 'offline', offlineBecause: 'missed_calls' });
    expect(await set({ wanted: 'on' })).toMatchObject({ availability: 'available', offlineBecause: null });
  });

  it('whose calls would ring nowhere stays off, however the switch is moved', async () => {
    const { set } = aDay({ offlineBecause: 'no_telephone' });
    await expect(set({ wanted: 'on' })).rejects.toMatchObject({ kind: 'conflict', reason: 'no_telephone' });
    expect(await set({ wanted: 'off' })).toMatchObject({ offlineBecause: 'no_telephone' });
    await expect(set({ wanted: 'on' })).rejects.toMatchObject({ reason: 'no_telephone' });
  });

  it.each([{ approval: 'pending' }, { approval: 'rejected' }, { visible: false }] as const)(
    'whom nobody sees (%o) is refused in words, and sets hours all the same',
    async (hidden) => {
      const { set } = aDay(hidden);
      await expect(set({ wanted: 'on' })).rejects.toMatchObject({ kind: 'conflict', reason: 'not_approved' });
      expect(await set({ hours: office })).toMatchObject({ availability: 'offline', hours: { opensByItself: true } });
      expect(await set({ wanted: 'off' })).toMatchObject({ availability: 'offline' });
    },
  );

  it('in a call is told so, and neither taken out of it nor freed', async () => {
    const { set, memory } = aDay({ availability: 'busy', busyWith: 's-1', busySince: 0 });
    expect(await set({ wanted: 'off' })).toMatchObject({ availability: 'offline', isInCall: true });
    expect(await set({ wanted: 'on' })).toMatchObject({ availability: 'busy', isInCall: true });
    await memory.providerDesk.free('camille', { sessionId: 's-1', answer: 'none', at: memory.now });
    expect(await set({})).toMatchObject({ availability: 'available', isInCall: false });
  });

  it('hears that a colleague’s call keeps them, and nothing of it', async () => {
    const { set } = aDay({ availability: 'offline', sharedBusyWith: ['s-2'] });
    const told = await set({ wanted: 'on' });
    expect(told).toMatchObject({ availability: 'busy', isInCall: false, isColleagueInCall: true });
    expect(JSON.stringify(told)).not.toContain('s-2');
  });

  it('who only looks is there, and that is written every few minutes', async () => {
    const { set, memory, wait } = aDay();
    await set({});
    const first = memory.now;
    wait(MINUTE);
    await set({});
    expect(memory.profiles.get('camille')?.activeAt).toBe(first);
    wait(MINUTE);
    await set({});
    expect(memory.profiles.get('camille')?.activeAt).toBe(first + 2 * MINUTE);
  });

  it('who is none is refused', async () => {
    const { set, memory } = aDay();
    memory.profiles.delete('camille');
    await expect(set({})).rejects.toMatchObject({ reason: 'not_found' });
  });
});

describe('hours', () => {
  it('end the day and begin the next, whether anybody looks in time or not', async () => {
    const { set, sweep, wait } = aDay();
    await set({ hours: office, wanted: 'on' });
    wait(6 * HOUR - 1);
    expect(await sweep()).toBe(0);
    expect(await set({})).toMatchObject({ availability: 'available' });
    wait(1);
    expect(await set({})).toMatchObject({ availability: 'offline', offlineBecause: 'hours' });
    wait(7 * MINUTE);
    expect(await sweep()).toBe(1);
    expect(await sweep()).toBe(0);
    expect(await set({})).toMatchObject({ availability: 'offline', offlineBecause: 'hours' });
    wait(15 * HOUR);
    await sweep();
    expect(await set({})).toMatchObject({ availability: 'available', offlineBecause: null });
  });

  it('of one who cannot be read keep nobody else’s from being followed', async () => {
    const failed: string[] = [];
    const follow = makeFollowHours({
      clock: { now: () => 0 },
      log: { ...silent, error: (event) => void failed.push(event) },
      switchboard: {
        turnedBy: async () => ({ ids: ['broken', 'camille'], next: null }),
        change: async (id) => {
          if (id === 'broken') throw new Error('not readable');
          return undefined;
        },
      },
    });
    expect(await follow()).toBe(2);
    expect(failed).toEqual(['hours_not_followed']);
  });
});
