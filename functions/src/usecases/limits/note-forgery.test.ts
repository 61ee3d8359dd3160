import { expect, it } from 'vitest';
import { makeInstanceLimits } from './instance-limits.ts';
import { makeNoteForgery } from './note-forgery.ts';

const HOUR = 3_600_000;

function aPlatform() {
  const world = { now: 0, counted: 0, isDown: false };
  const clock = { now: () => world.now };
  const shared = makeInstanceLimits(clock, async () => ({}));
  const alerts: string[] = [];
  const failures: string[] = [];
  const limits = {
    take: async (...asked: Parameters<typeof shared.take>) => {
      if (world.isDown) throw new Error('out of reach');
      world.counted += 1;
      return shared.take(...asked);
    },
  };
  const log = { info: () => undefined, warn: () => undefined, error: (event: string) => void failures.push(event) };
  const needs = {
    limits,
    clock,
    log,
    alerts: { raise: async ({ key }: { readonly key: string }) => void alerts.push(key) },
  };
  return { world, alerts, failures, anInstance: () => makeNoteForgery(needs) };
}

it('the fifth forgery within an hour is told of, whichever instances they reach, and each vendor counts for itself', async () => {
  const { anInstance, alerts } = aPlatform();
  for (const _ of [1, 2, 3, 4]) await anInstance()('stripe');
  await anInstance()('wise');
  expect(alerts).toEqual([]);
  await anInstance()('stripe');
  expect(alerts).toEqual(['stripe-1970-01-01T00']);
});

it('a flood is told of once an hour by an instance, and counted no more until the next', async () => {
  const { anInstance, alerts, world } = aPlatform();
  const note = anInstance();
  for (let sent = 0; sent < 50; sent++) await note('stripe');
  expect([alerts, world.counted]).toEqual([['stripe-1970-01-01T00'], 5]);
  world.now += HOUR;
  for (let sent = 0; sent < 50; sent++) await note('stripe');
  expect([alerts.length, world.counted]).toEqual([2, 10]);
});

it('a count that fails is logged, and whoever forges is turned away all the same', async () => {
  const { anInstance, world, failures } = aPlatform();
  world.isDown = true;
  await anInstance()('stripe');
  expect(failures).toEqual(['forgery_not_counted']);
});
