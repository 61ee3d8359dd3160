import { WorldClock } from '@sos/clock/world-clock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockView, moveClock, parseSpan } from './clock-control.ts';

const START = Date.UTC(2026, 0, 1);
let clock: WorldClock;
beforeEach(() => void (clock = new WorldClock({ start: START, rate: 0 })));
afterEach(() => clock.close());

describe('a span', () => {
  it.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['24h', 86_400_000],
    ['7d', 604_800_000],
  ])('of %s is %i ms', (text, ms) => expect(parseSpan(text)).toBe(ms));

  it.each(['', '24', 'h', '-1h', '1.5h', '1w', '9999999s', 24, null, undefined])('is not read from %j', (text) => {
    expect(parseSpan(text)).toBeUndefined();
  });
});

describe('the clock of the world', () => {
  it('leaps through what was due on the way', async () => {
    const ran: number[] = [];
    clock.after(60_000, () => ran.push(clock.now()), 'minute');
    expect(await moveClock(clock, { advance: '1h' })).toBeUndefined();
    expect(ran).toEqual([START + 60_000]);
    expect(clockView(clock).now).toBe('2026-01-01T01:00:00.000Z');
  });

  it('changes its rate', async () => {
    expect(await moveClock(clock, { rate: 60 })).toBeUndefined();
    expect(clockView(clock).rate).toBe(60);
  });

  it('names what waits', () => {
    clock.after(1_000, () => undefined, 'task x');
    expect(clockView(clock).pending).toEqual([{ due: '2026-01-01T00:00:01.000Z', label: 'task x' }]);
  });

  it.each([{ rate: -1 }, { rate: 'fast' }, { rate: Number.NaN }, { rate: 1e9 }])(
    'refuses %j in words',
    async (wish) => {
      expect(await moveClock(clock, wish)).toMatch('from 0 to');
      expect(clock.state().rate).toBe(0);
    },
  );

  it.each([undefined, null, 'faster', {}, { advance: 'soon' }])(
    'says what it understands when sent %j',
    async (wish) => {
      expect(await moveClock(clock, wish)).toMatch('{"advance": "24h"}');
      expect(clock.now()).toBe(START);
    },
  );
});
