import { aSession } from '@sos/domain/testing/a-session';
import { beforeEach, expect, it, vi } from 'vitest';
import { readThenWatch } from './read-then-watch.ts';
import type { CallListWatch } from './watch-calls.ts';

const page = vi.hoisted(() => ({
  isAfter: false,
  come: () => {},
  read: vi.fn<() => Promise<unknown>>(),
  listener: undefined as CallListWatch | undefined,
}));
vi.mock('@sos/browser/live/after-first-view', () => ({
  isAfterFirstView: () => page.isAfter,
  afterFirstView: () => (page.isAfter ? Promise.resolve() : new Promise<void>((resolve) => (page.come = resolve))),
}));
vi.mock('./read-calls.ts', () => ({ readCalls: page.read }));
vi.mock('./watch-calls.ts', () => ({
  watchCalls: async (_own: object, to: CallListWatch) => {
    page.listener = to;
    return () => undefined;
  },
}));

const told: string[] = [];
const to = { onSessions: (sessions: readonly { id: string }[]) => void told.push(...sessions.map(({ id }) => id)) };
const follow = () =>
  readThenWatch({ uid: 'ana', limit: 20 }, { onRead: to.onSessions, ...to, onError: () => undefined });

beforeEach(() => {
  told.length = 0;
  Object.assign(page, { isAfter: false, listener: undefined });
  page.read.mockReset().mockResolvedValue([aSession({ id: 'read' })]);
});

it('shows what was read once, and listens only after the first view', async () => {
  const stop = follow();
  await expect.poll(() => told).toEqual(['read']);
  expect(page.listener).toBeUndefined();
  page.come();
  await stop;
  page.listener?.onSessions([aSession({ id: 'heard' })]);
  expect(told).toEqual(['read', 'heard']);
});

it('shows nothing older than what it has heard', async () => {
  let answer = (_sessions: unknown) => {};
  page.read.mockReturnValue(new Promise((resolve) => (answer = resolve)));
  const stop = follow();
  await expect.poll(() => page.read).toHaveBeenCalled();
  page.come();
  await stop;
  page.listener?.onSessions([aSession({ id: 'heard' })]);
  answer([aSession({ id: 'read' })]);
  await Promise.resolve();
  expect(told).toEqual(['heard']);
});

it('listens also when nothing could be read', async () => {
  page.read.mockRejectedValue(new Error('no answer'));
  const stop = follow();
  page.come();
  await stop;
  expect(page.listener).toBeDefined();
});

it('reads nothing once when the page listens already', async () => {
  page.isAfter = true;
  await follow();
  expect(page.read).not.toHaveBeenCalled();
});
