import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeAfterCall, leaveInactive } from './attendance.ts';
import { reserve, shareBusy, withoutCall } from './availability.ts';
import { followHours, moveSwitch, type ProviderSwitch, setHours, showPresence, switchOffFor } from './switch.ts';
import { noWeek, type Week } from './working-hours.ts';

const HOUR = 3_600_000;
/** A Monday. */
const NINE = Date.UTC(2026, 0, 5, 9);
const SIX = NINE + 9 * HOUR;
const day = [{ from: 9 * 60, to: 18 * 60 }];
const office: Week = { ...noWeek, monday: day, tuesday: day };
const plan = { week: office, holidays: [], opensByItself: false, timeZone: 'UTC' };

const somebody: ProviderSwitch = {
  approval: 'approved',
  visible: true,
  availability: 'offline',
  busyWith: null,
  busySince: null,
  sharedBusyWith: [],
  missedCalls: 0,
  activeAt: null,
  offlineBecause: null,
  timeZone: 'UTC',
  closesAt: null,
  opensAt: null,
  hours: { week: noWeek, holidays: [], opensByItself: false, turnsAt: null },
};
/** Somebody with office hours who went on at nine. */
const atWork = (differs: Partial<typeof plan> = {}) =>
  moveSwitch(setHours(somebody, { ...plan, ...differs }, NINE), 'on', NINE);

describe('somebody else', () => {
  it('moves the switch off and is named, and the provider comes back whenever they like', () => {
    const off = switchOffFor(atWork(), 'by_team');
    expect(off).toMatchObject({ availability: 'offline', offlineBecause: 'by_team', activeAt: NINE });
    expect(moveSwitch(off, 'on', NINE + 1)).toMatchObject({ availability: 'available', offlineBecause: null });
  });

  it('keeps off whom hours would bring back, and leaves a lost telephone known', () => {
    const off = switchOffFor(atWork({ opensByItself: true }), 'by_agency');
    expect(followHours(off, SIX + 15 * HOUR)).toMatchObject({ availability: 'offline', offlineBecause: 'by_agency' });
    const lost = { ...somebody, offlineBecause: 'no_telephone' as const };
    expect(switchOffFor(lost, 'by_team').offlineBecause).toBe('no_telephone');
  });
});

describe('the switch', () => {
  it('is what the provider wants', () => {
    const on = moveSwitch(somebody, 'on', NINE);
    expect(on).toMatchObject({ availability: 'available', activeAt: NINE, offlineBecause: null });
    expect(moveSwitch(on, 'off', NINE + 1)).toMatchObject({ availability: 'offline', activeAt: NINE + 1 });
  });

  it.each(['missed_calls', 'inactive', 'hours'] as const)(
    'comes back from being off because of %s',
    (offlineBecause) => {
      expect(moveSwitch({ ...somebody, offlineBecause }, 'on', NINE)).toMatchObject({
        availability: 'available',
        offlineBecause: null,
      });
    },
  );

  it('leaves a call as it is: off keeps the call, and on is busy as long as it lasts', () => {
    const busy = { ...somebody, availability: 'busy', busyWith: 's1', busySince: NINE } as const;
    const off = moveSwitch(busy, 'off', NINE);
    expect(off).toMatchObject({ availability: 'offline', busyWith: 's1' });
    expect(moveSwitch(off, 'on', NINE)).toMatchObject({ availability: 'busy', busyWith: 's1' });
    expect(moveSwitch({ ...somebody, sharedBusyWith: ['s2'] }, 'on', NINE).availability).toBe('busy');
  });

  it('does not forget the calls that were missed', () => {
    expect(moveSwitch({ ...somebody, missedCalls: 2 }, 'on', NINE).missedCalls).toBe(2);
  });
});

describe('the end of hours', () => {
  it('is known beforehand, and nobody books after it, though it is not yet carried out', () => {
    const on = atWork();
    expect(on).toMatchObject({ closesAt: SIX, opensAt: NINE + 24 * HOUR, hours: { turnsAt: SIX } });
    expect(reserve(on, 's1', SIX - 1)).toBeDefined();
    expect(reserve(on, 's1', SIX)).toBeUndefined();
  });

  it('switches off, and says why', () => {
    expect(followHours(atWork(), SIX - 1)).toBeUndefined();
    const off = followHours(atWork(), SIX);
    expect(off).toMatchObject({
      availability: 'offline',
      offlineBecause: 'hours',
      hours: { turnsAt: NINE + 24 * HOUR },
    });
  });

  it('lets a call go on, and nothing follows it', () => {
    const busy = reserve(atWork(), 's1', SIX - 1);
    const off = busy && followHours(busy, SIX + 5);
    expect(off).toMatchObject({ availability: 'offline', busyWith: 's1' });
    const freed = off && freeAfterCall(off, { sessionId: 's1', answer: 'answered', at: SIX + HOUR });
    expect(freed).toMatchObject({ availability: 'offline', busyWith: null, offlineBecause: 'hours' });
  });

  it('comes for whoever went on outside of them, too: at the end of the next', () => {
    const evening = moveSwitch(setHours(somebody, plan, SIX + HOUR), 'on', SIX + HOUR);
    expect(evening.availability).toBe('available');
    const morning = followHours(evening, NINE + 24 * HOUR);
    expect(morning).toMatchObject({ availability: 'available', hours: { turnsAt: SIX + 24 * HOUR } });
    expect(morning && followHours(morning, SIX + 24 * HOUR)).toMatchObject({ availability: 'offline' });
  });

  it('comes late when nobody looked in time', () => {
    expect(followHours(atWork(), SIX + 5 * HOUR)).toMatchObject({ availability: 'offline', offlineBecause: 'hours' });
  });
});

describe('the beginning of hours', () => {
  const tomorrow = NINE + 24 * HOUR;
  const evening = (opensByItself: boolean) => {
    const off = followHours(atWork({ opensByItself }), SIX);
    if (!off) throw new Error('the hours have not ended');
    return off;
  };

  it('switches on whom hours have switched off, if they chose so', () => {
    expect(followHours(evening(true), tomorrow)).toMatchObject({ availability: 'available', activeAt: tomorrow });
    expect(followHours(evening(false), tomorrow)).toMatchObject({ availability: 'offline', offlineBecause: 'hours' });
  });

  it.each([null, 'inactive', 'missed_calls'] as const)('leaves off who is off because of %s', (offlineBecause) => {
    const off = { ...evening(true), offlineBecause };
    expect(followHours(off, tomorrow)).toMatchObject({ availability: 'offline', offlineBecause });
  });

  it('makes nobody available whom a colleague’s call keeps busy', () => {
    expect(followHours({ ...evening(true), sharedBusyWith: ['s2'] }, tomorrow)?.availability).toBe('busy');
  });
});

describe('setting hours', () => {
  it('leaves the switch where it is, and none leave no trace', () => {
    const on = moveSwitch(somebody, 'on', SIX + HOUR);
    expect(setHours(on, plan, SIX + HOUR).availability).toBe('available');
    const none = setHours(
      { ...atWork(), availability: 'offline', offlineBecause: 'hours' },
      { ...plan, week: noWeek },
      NINE,
    );
    expect(none).toMatchObject({ closesAt: null, opensAt: null, offlineBecause: null, hours: { turnsAt: null } });
  });

  it('that never end says no end, and looks again within a day', () => {
    const whole = [{ from: 0, to: 1440 }];
    const week = {
      monday: whole,
      tuesday: whole,
      wednesday: whole,
      thursday: whole,
      friday: whole,
      saturday: whole,
      sunday: whole,
    };
    const always = atWork({ week });
    expect(always).toMatchObject({ closesAt: null, opensAt: null, hours: { turnsAt: NINE + 24 * HOUR } });
    expect(followHours(always, NINE + 24 * HOUR)).toMatchObject({ availability: 'available', closesAt: null });
  });
});

it('presence is written every few minutes at most', () => {
  expect(showPresence(somebody, NINE)?.activeAt).toBe(NINE);
  expect(showPresence({ ...somebody, activeAt: NINE }, NINE + 60_000)).toBeUndefined();
  expect(showPresence({ ...somebody, activeAt: NINE }, NINE + 120_000)?.activeAt).toBe(NINE + 120_000);
});

describe('whatever happens in whatever order', () => {
  type Step = (state: ProviderSwitch, now: number) => ProviderSwitch | undefined;
  const steps: Readonly<Record<string, Step>> = {
    on: (state, now) => moveSwitch(state, 'on', now),
    off: (state, now) => moveSwitch(state, 'off', now),
    hours: (state, now) => followHours(state, now),
    inactivity: (state, now) => leaveInactive(state, now),
    presence: (state, now) => showPresence(state, now),
    sets: (state, now) => setHours(state, { ...plan, opensByItself: true }, now),
    unsets: (state, now) => setHours(state, { ...plan, week: noWeek }, now),
    books: (state, now) => reserve(state, 's1', now),
    colleagueBooked: (state) => shareBusy(state, 's2'),
    colleagueFreed: (state) => withoutCall(state, 's2'),
    answers: (state, at) => freeAfterCall(state, { sessionId: 's1', answer: 'answered', at }),
    misses: (state, at) => freeAfterCall(state, { sessionId: 's1', answer: 'missed', at }),
  };

  it('nobody is available in a call, busy for nothing, or freed by anything but its end', () => {
    const names = fc.constantFrom(...Object.keys(steps));
    const moves = fc.array(fc.tuple(names, fc.integer({ min: 0, max: 4 * HOUR })), { maxLength: 40 });
    fc.assert(
      fc.property(moves, (taken) => {
        let state: ProviderSwitch = somebody;
        let now = NINE;
        for (const [name, later] of taken) {
          now += later;
          const before = state;
          state = steps[name]?.(state, now) ?? state;
          const isKept = state.busyWith !== null || state.sharedBusyWith.length > 0;
          expect(isKept && state.availability === 'available').toBe(false);
          expect(!isKept && state.availability === 'busy').toBe(false);
          const movesCall = ['books', 'answers', 'misses'].includes(name);
          expect(movesCall || state.busyWith === before.busyWith).toBe(true);
          expect(state.availability === 'offline' || state.offlineBecause === null).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
