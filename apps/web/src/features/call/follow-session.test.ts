import { CallableError } from '@sos/browser/callable-client';
import type { SessionDocument } from '@sos/contracts/calls';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { aParty, aSession } from '../../testing/a-session.ts';
import { followSession } from './follow-session.ts';
import type { SessionNews } from './follow-session.ts';
import type { SessionWatch } from './watch-session.ts';

const booked = aSession();
const ringing = aSession({ status: 'calling_client', client: aParty({ status: 'ringing' }) });
const over = aSession({
  status: 'completed',
  settlement: { status: 'captured', decidedAt: 1, settledAt: 1, billableSeconds: 90 },
});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A session followed by somebody; `server` is what the server would answer. */
function following(listener: { fails: boolean } = { fails: false }) {
  const told: SessionNews[] = [];
  const world: { server: SessionDocument | Error; asked: number; to: SessionWatch | null } = {
    server: booked,
    asked: 0,
    to: null,
  };
  const stop = followSession(
    {
      ask: async () => {
        world.asked += 1;
        if (world.server instanceof Error) throw world.server;
        return { session: world.server, serverNow: 0 };
      },
      watch: async (to) => {
        if (listener.fails) throw new Error('refused');
        world.to = to;
        return () => {};
      },
    },
    (news) => told.push(news),
  );
  return { told, world, stop };
}

const last = (told: readonly SessionNews[]) => told.at(-1);

it('asks once, then leaves the news to a listener that speaks', async () => {
  const { told, world } = following();
  await vi.advanceTimersByTimeAsync(0);
  world.to?.onSession(booked);
  await vi.advanceTimersByTimeAsync(9_000);
  expect(world.asked).toBe(1);
  expect(last(told)).toMatchObject({ type: 'seen' });
});

it('asks in its place within seconds when the listener never speaks, and says so', async () => {
  const { told, world } = following();
  await vi.advanceTimersByTimeAsync(4_100);
  world.server = ringing;
  await vi.advanceTimersByTimeAsync(4_100);
  expect(last(told)).toMatchObject({ type: 'asked', session: { status: 'calling_client' }, deaf: true });
});

it.each([true, false])('notices a listener that falls silent, with an error or without (%s)', async (withError) => {
  const { told, world } = following();
  await vi.advanceTimersByTimeAsync(0);
  world.to?.onSession(booked);
  if (withError) world.to?.onError(new Error('cut off'));
  world.server = ringing;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(last(told)).toMatchObject({ type: 'asked', session: { status: 'calling_client' }, deaf: true });
});

it('takes a listener that only has nothing new to say for a good one', async () => {
  const { told, world } = following();
  await vi.advanceTimersByTimeAsync(0);
  world.to?.onSession(booked);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(told.filter((news) => news.type === 'asked' && news.deaf)).toEqual([]);
});

it('asks also where no listener can be had', async () => {
  const { told, world } = following({ fails: true });
  await vi.advanceTimersByTimeAsync(4_100);
  expect(world.asked).toBe(2);
  expect(last(told)).toMatchObject({ deaf: true });
});

it('tells a failure and goes on asking', async () => {
  const { told, world } = following();
  world.server = new Error('no answer');
  await vi.advanceTimersByTimeAsync(4_100);
  expect(last(told)).toMatchObject({ type: 'failed' });
  world.server = booked;
  await vi.advanceTimersByTimeAsync(4_100);
  expect(last(told)).toMatchObject({ type: 'asked' });
});

it('asks no more for a call that is not this person’s', async () => {
  const { told, world } = following();
  world.server = new CallableError('not_found', 'no');
  await vi.advanceTimersByTimeAsync(4_100);
  const { asked } = world;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(world.asked).toBe(asked);
  expect(last(told)).toMatchObject({ type: 'failed', error: { reason: 'not_found' } });
});

it('asks no more once the call and its money are settled, or the page is left', async () => {
  const { world } = following();
  world.server = over;
  await vi.advanceTimersByTimeAsync(4_100);
  const { asked } = world;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(world.asked).toBe(asked);

  const left = following();
  await vi.advanceTimersByTimeAsync(0);
  left.stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(left.world.asked).toBe(1);
});
