import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onceSeen } from './use-seen.ts';

const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
const turn = (visibilityState: 'visible' | 'hidden') => {
  page.visibilityState = visibilityState;
  page.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  page.visibilityState = 'visible';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('sees what has been in view for a moment, once', () => {
  const act = vi.fn<() => void>();
  onceSeen(act);
  vi.advanceTimersByTime(1_999);
  expect(act).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(act).toHaveBeenCalledOnce();
});

it('sees nothing behind another tab, and all of it once the page is in view', () => {
  const act = vi.fn<() => void>();
  page.visibilityState = 'hidden';
  onceSeen(act);
  vi.advanceTimersByTime(60_000);
  turn('visible');
  vi.advanceTimersByTime(1_000);
  turn('hidden');
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
  turn('visible');
  vi.advanceTimersByTime(2_000);
  expect(act).toHaveBeenCalledOnce();
});

it('sees nothing once the page is left', () => {
  const act = vi.fn<() => void>();
  onceSeen(act)();
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
});
