import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showInItsFace } from './face-of-script.ts';

let comes = () => {};
const shown = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers();
  shown.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page in the language whose faces have not come. */
function open(lang: string): void {
  const ready = new Promise<void>((resolve) => (comes = resolve));
  vi.stubGlobal('document', {
    documentElement: { lang },
    body: { getBoundingClientRect: () => ({}) },
    fonts: { ready },
  });
  showInItsFace(shown);
}

it.each(['en', 'ru', 'zh'])('shows a page in %s at once', (lang) => {
  open(lang);
  expect(shown).toHaveBeenCalledTimes(1);
});

it.each(['ar', 'hi'])('shows a page in %s once its face has come', async (lang) => {
  open(lang);
  await vi.advanceTimersByTimeAsync(1_400);
  expect(shown).not.toHaveBeenCalled();
  comes();
  await vi.advanceTimersByTimeAsync(0);
  expect(shown).toHaveBeenCalledTimes(1);
});

it('waits for no face for ever', async () => {
  open('hi');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(shown).toHaveBeenCalledTimes(1);
});
