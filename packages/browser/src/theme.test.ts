import { afterEach, expect, it, vi } from 'vitest';
import { chooseTheme, watchColours } from './theme.ts';

afterEach(() => vi.unstubAllGlobals());

it('tells that a theme was chosen and that the device turned dark, until nobody listens', () => {
  const device = new EventTarget();
  vi.stubGlobal('matchMedia', () => device);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
  const told = vi.fn<() => void>();
  const stop = watchColours(told);
  device.dispatchEvent(new Event('change'));
  expect(told).toHaveBeenCalledTimes(1);
  chooseTheme('dark');
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  device.dispatchEvent(new Event('change'));
  chooseTheme('light');
  expect(told).toHaveBeenCalledTimes(2);
});
