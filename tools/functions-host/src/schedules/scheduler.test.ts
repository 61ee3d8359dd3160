import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HOME, START, startTestWorld, type TestWorld } from '../testing/test-world.ts';

const HOUR = 3_600_000;

let world: TestWorld;
beforeEach(async () => {
  world = await startTestWorld();
});
afterEach(() => world.close());

const nights = () => world.journal.seen('nightly');

describe('a schedule', () => {
  it('runs at its interval with what Cloud Scheduler tells a function', async () => {
    await world.clock.advance(HOUR);
    const jobName = `firebase-schedule-halfHourly-${HOME}`;
    expect(world.journal.seen('halfHourly')).toEqual([
      { scheduleTime: '2026-01-01T12:30:00.000Z', jobName },
      { scheduleTime: '2026-01-01T13:00:00.000Z', jobName },
    ]);
  });

  it('runs by its cron expression in its time zone', async () => {
    await world.clock.advance(48 * HOUR);
    expect(nights()).toEqual(['2026-01-02T02:00:00.000Z', '2026-01-03T02:00:00.000Z']);
  });

  it('is retried as often as it declares', async () => {
    world.journal.answer = ({ what }) => (what === 'nightly' ? 500 : 200);
    await world.clock.advance(24 * HOUR);
    expect(nights()).toEqual(['2026-01-02T02:00:00.000Z', '2026-01-02T02:00:00.000Z']);
    const errors = world.host.status()[HOME]?.lastErrors.map(({ text }) => text);
    expect(errors).toContain('nightly: The run failed with 500 after 2 attempts.');
  });

  it('leaves out runs while it is spaced, and then comes as often as before', async () => {
    world.host.spaceSchedules(5 * HOUR);
    await world.clock.advance(24 * HOUR);
    expect(world.journal.seen('halfHourly')).toHaveLength(5);
    expect(nights()).toEqual(['2026-01-02T02:00:00.000Z']);
    world.host.spaceSchedules(0);
    await world.clock.advance(HOUR);
    expect(world.journal.seen('halfHourly')).toHaveLength(7);
  });

  it('leaves out no run that comes late enough after the last, whenever the spacing begins', async () => {
    await world.clock.advance(13 * HOUR);
    world.host.spaceSchedules(5 * HOUR);
    await world.clock.advance(2 * HOUR);
    expect(nights()).toEqual(['2026-01-02T02:00:00.000Z']);
  });

  it('runs on after a crash of its region', async () => {
    world.host.crash(HOME);
    await world.clock.advance(HOUR);
    expect(world.journal.seen('halfHourly')).toHaveLength(2);
    expect(world.host.schedules().map(({ name }) => name)).toEqual(['halfHourly', 'nightly']);
  });

  it('runs out of turn on demand', async () => {
    expect(await world.host.runSchedule('nightly')).toBe(200);
    expect(nights()).toEqual([new Date(START).toISOString()]);
    expect((await fetch(`${world.host.url}/schedules/nightly/run`, { method: 'POST' })).status).toBe(200);
    expect(nights()).toHaveLength(2);
  });

  it('is named among the known when an unknown one is asked for', async () => {
    await expect(world.host.runSchedule('weekly')).rejects.toThrow('known: halfHourly, nightly');
    expect((await fetch(`${world.host.url}/schedules/weekly/run`, { method: 'POST' })).status).toBe(404);
  });
});
