import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const page = { arrive: () => {}, press: new Map<string, () => void>(), disconnected: 0 };

class FakeObserver {
  constructor(arrive: () => void) {
    page.arrive = arrive;
  }
  observe() {}
  disconnect() {
    page.disconnected += 1;
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  page.press.clear();
  page.disconnected = 0;
  vi.stubGlobal('PerformanceObserver', FakeObserver);
  vi.stubGlobal('addEventListener', (sign: string, listener: () => void) => page.press.set(sign, listener));
  vi.stubGlobal('removeEventListener', (sign: string) => page.press.delete(sign));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function waiting() {
  const { afterFirstView, isAfterFirstView } = await import('./after-first-view.ts');
  void afterFirstView();
  return { isAfterFirstView, again: afterFirstView };
}

it('waits until nothing has arrived for a second', async () => {
  const { isAfterFirstView } = await waiting();
  await vi.advanceTimersByTimeAsync(900);
  page.arrive();
  await vi.advanceTimersByTimeAsync(999);
  expect(isAfterFirstView()).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isAfterFirstView()).toBe(true);
});

it('waits no longer than four seconds for a page that keeps on loading', async () => {
  const { isAfterFirstView } = await waiting();
  for (let count = 0; count < 7; count += 1) {
    await vi.advanceTimersByTimeAsync(500);
    page.arrive();
  }
  expect(isAfterFirstView()).toBe(false);
  await vi.advanceTimersByTimeAsync(500);
  expect(isAfterFirstView()).toBe(true);
});

it.each(['pointerdown', 'keydown'])('ends at once by %s, and leaves nothing behind', async (sign) => {
  const { isAfterFirstView, again } = await waiting();
  page.press.get(sign)?.();
  expect(isAfterFirstView()).toBe(true);
  await again();
  expect(page.press.size).toBe(0);
  expect(page.disconnected).toBe(1);
  expect(vi.getTimerCount()).toBe(0);
});
