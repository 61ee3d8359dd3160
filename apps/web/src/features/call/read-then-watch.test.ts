import { aSession } from '@sos/domain/testing/a-session';
import { beforeEach, expect, it, vi } from 'vitest';
import { readThenWatch } from './read-then-watch.ts';
import type { CallListWatch } from './watch-calls.ts';

const page = vi.hoisted(() => ({
  isAfter: false,
  come: () => {},
  read: vi.fn<() => Promise<unknown>>(),
  listener: undefined as CallListWatch | undefined,
  since: undefined as number | undefined,
}));
vi.mock('@sos/browser/live/after-first-view', () => ({
  isAfterFirstView: () => page.isAfter,
  afterFirstView: () => (page.isAfter ? Promise.resolve() : new Promise<void>((resolve) => (page.come = resolve))),
}));
vi.mock('./read-calls.ts', () => ({ readCalls: page.read }));
vi.mock('./watch-calls.ts', () => ({
  watchCalls: async ({ since }: { since?: number }, to: CallListWatch) => {
    page.listener = to;
    page.since = since;
    return () => undefined;
  },
}));

const told: string[] = [];
const to = { onSessions: (sessions: readonly { id: string }[]) => void told.push(...sessions.map(({ id }) => id)) };
const follow = () =>
  readThenWatch({ uid: 'ana', limit: 20 }, { onRead: to.onSessions, ...to, onError: () => undefined });

beforeEach(() => {
  told.length = 0;
  Object.assign(page, { isAfter: false, listener: undefined, since: undefined });
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

const booked = (id: string, createdAt: number) => ({ ...aSession({ id }), createdAt });
const ended = (id: string, createdAt: number) => ({ ...booked(id, createdAt), status: 'completed' as const });

/** Opens the page, and listens once these calls were read. */
async function listenAfter(sessions: readonly { id: string }[]) {
  page.read.mockResolvedValue(sessions);
  const stop = follow();
  await expect.poll(() => told).toHaveLength(sessions.length);
  told.length = 0;
  page.come();
  await stop;
}

it('reads again only what may still change, and keeps what it has read of the rest', async () => {
  const open = booked('open', 2_000);
  await listenAfter([ended('new', 3_000), open, ended('old', 1_000)]);
  expect(page.since).toBe(2_000);
  page.listener?.onSessions([ended('booked', 4_000), ended('new', 3_000), { ...open, status: 'cancelled' }]);
  expect(told).toEqual(['booked', 'new', 'open', 'old']);
});

it('listens to what comes alone when nothing can change', async () => {
  await listenAfter([ended('new', 3_000), ended('old', 1_000)]);
  expect(page.since).toBe(3_001);
  page.listener?.onSessions([]);
  expect(told).toEqual(['new', 'old']);
});

it('follows a call until its money is settled', async () => {
  const settlement = { status: 'capture_due', decidedAt: 1_500, settledAt: null, billableSeconds: 90 } as const;
  await listenAfter([ended('new', 3_000), { ...ended('old', 1_000), settlement }]);
  expect(page.since).toBe(1_000);
});

it('listens to all where none was', async () => {
  await listenAfter([]);
  expect(page.since).toBeUndefined();
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
