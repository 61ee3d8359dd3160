import { afterEach, expect, it, vi } from 'vitest';
import { judgePhone } from './judge-phone.ts';

afterEach(() => vi.useRealTimers());

it.each([
  ['+33612345678', null],
  ['+12025550143', null],
  ['+33912345678', null],
  ['+33899123456', 'phone_premium'],
  ['+19005550199', 'phone_premium'],
  ['+447012345678', 'phone_premium'],
  ['+441624123456', 'phone_invalid'],
  ['+18005550199', 'phone_invalid'],
  ['+989123456789', 'phone_country'],
])('%s is judged as the server does: %s', async (e164, refusal) => {
  expect(await judgePhone(e164)).toBe(refusal);
});

it('leaves the verdict to the server when the plans cannot be fetched', async () => {
  expect(await judgePhone('+33899123456', () => Promise.reject(new Error('offline')))).toBeNull();
});

it('leaves the verdict to the server when the plans do not come', async () => {
  vi.useFakeTimers();
  const judged = judgePhone('+33899123456', () => new Promise(() => undefined));
  await vi.runAllTimersAsync();
  expect(await judged).toBeNull();
});
