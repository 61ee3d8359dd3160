import { CallableError } from '@sos/browser/callable-client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followFavourites, isFavourite, learnFavourites, saveFavourite } from './favourites-store.ts';

interface Server {
  answer: () => Promise<unknown>;
  tell: (ids: ReadonlySet<string>) => void;
  stopped: number;
}
const server = vi.hoisted((): Server => ({ answer: () => Promise.resolve({}), tell: () => undefined, stopped: 0 }));
vi.mock('@sos/browser/call-function', () => ({ callFunction: () => server.answer() }));
vi.mock('@sos/browser/live/after-first-view', () => ({ afterFirstView: async () => undefined }));
vi.mock('./watch-favourites.ts', () => ({
  watchFavourites: (_uid: string, tell: Server['tell']) => {
    server.tell = tell;
    return Promise.resolve(() => void (server.stopped += 1));
  },
}));

let leave: (() => void)[] = [];
const heart = (uid: string | undefined = 'ana', listener: () => void = () => undefined) => {
  leave.push(followFavourites(uid, listener));
};
const listening = () => expect.poll(() => server.tell).not.toBe(silent);
const silent = () => undefined;

beforeEach(() => Object.assign(server, { answer: () => Promise.resolve({}), tell: silent, stopped: 0 }));
afterEach(() => {
  for (const stop of leave) stop();
  leave = [];
});

it('shows what is pressed at once, and keeps it when the server agrees', async () => {
  let told = 0;
  heart('ana', () => void (told += 1));
  const saving = saveFavourite('ana', 'camille', true);
  expect(isFavourite('ana', 'camille')).toBe(true);
  expect(told).toBeGreaterThan(0);
  await saving;
  expect(isFavourite('ana', 'camille')).toBe(true);
});

it('shows the former choice again when the server refuses', async () => {
  heart();
  server.answer = () => Promise.reject(new CallableError('favourites_full', 'full'));
  const saving = saveFavourite('ana', 'camille', true);
  expect(isFavourite('ana', 'camille')).toBe(true);
  await expect(saving).rejects.toThrow('full');
  expect(isFavourite('ana', 'camille')).toBe(false);
});

it('follows what another device does', async () => {
  heart();
  await listening();
  server.tell(new Set(['camille']));
  expect(isFavourite('ana', 'camille')).toBe(true);
  server.tell(new Set());
  expect(isFavourite('ana', 'camille')).toBe(false);
});

it('listens once for all hearts, and no longer than there are any', async () => {
  heart();
  heart();
  await listening();
  leave.pop()?.();
  expect(server.stopped).toBe(0);
  leave.pop()?.();
  expect(server.stopped).toBe(1);
});

it('shows nobody what another person keeps', async () => {
  heart();
  await listening();
  server.tell(new Set(['camille']));
  expect(isFavourite('eve', 'camille')).toBe(false);
  expect(isFavourite(undefined, 'camille')).toBe(false);
});

it('takes what a list has said until the listener speaks', async () => {
  learnFavourites('ana', new Set(['camille']));
  heart();
  expect(isFavourite('ana', 'camille')).toBe(true);
  await listening();
  server.tell(new Set());
  expect(isFavourite('ana', 'camille')).toBe(false);
});
