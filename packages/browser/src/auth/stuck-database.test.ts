import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { databasesOpen, hideStuckDatabases } from './stuck-database.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

interface Request {
  onsuccess: unknown;
  onerror: unknown;
  readonly result: { close(): void };
}
const aRequest = (): Request => ({ onsuccess: null, onerror: null, result: { close: () => undefined } });
const run = (what: unknown) => {
  if (typeof what === 'function') what();
};

it('a database that opens is used', async () => {
  const request = aRequest();
  const opened = databasesOpen({ open: () => request });
  run(request.onsuccess);
  expect(await opened).toBe(true);
});

it('one that is refused, at once or later, is not', async () => {
  const request = aRequest();
  const opened = databasesOpen({ open: () => request });
  run(request.onerror);
  expect(await opened).toBe(false);
  const refuse = () => {
    throw new Error('refused');
  };
  expect(await databasesOpen({ open: refuse })).toBe(false);
});

it('one that never says anything is given up after some seconds', async () => {
  const opened = databasesOpen({ open: aRequest });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await opened).toBe(false);
});

it('databases that a browser refuses to name are hidden, so that there is nothing to trip over', async () => {
  const refuse = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  Object.defineProperty(globalThis, 'indexedDB', { get: refuse, configurable: true });
  await hideStuckDatabases();
  expect(globalThis.indexedDB).toBeUndefined();
  Reflect.deleteProperty(globalThis, 'indexedDB');
});
