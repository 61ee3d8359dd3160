import { WorldClock } from '@sos/clock/world-clock';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Agenda } from './agenda.ts';

let clock: WorldClock;
let agenda: Agenda;
beforeEach(() => {
  clock = new WorldClock({ start: 0, rate: 0 });
  agenda = new Agenda(clock);
});
afterEach(() => clock.close());

it('does deeds of the same instant at once, and those of a later one afterwards', async () => {
  let meet = (): void => undefined;
  const met = new Promise<void>((resolve) => (meet = resolve));
  const seen: string[] = [];
  agenda.at(1000, async () => {
    await met;
    seen.push('waited for the other');
  });
  agenda.at(1000, async () => meet());
  agenda.at(2000, async () => void seen.push(`later, at ${clock.now()}`));
  await clock.advance(5000);
  expect(seen).toEqual(['waited for the other', 'later, at 2000']);
});

it('is busy until the last deed, including one that another deed adds', async () => {
  agenda.after(1, async () => agenda.after(2, async () => undefined));
  await clock.advance(1500);
  expect(agenda.busy()).toBe(true);
  await clock.advance(1500);
  expect(agenda.busy()).toBe(false);
});

it('remembers a deed that failed and goes on with the rest', async () => {
  let rest = false;
  agenda.at(1000, () => Promise.reject(new Error('nora has no call.')));
  agenda.at(1000, async () => void (rest = true));
  await clock.advance(1000);
  expect(rest).toBe(true);
  expect(agenda.failures).toEqual(['Error: nora has no call.']);
});
