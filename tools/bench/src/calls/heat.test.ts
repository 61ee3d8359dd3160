import { expect, it } from 'vitest';
import { Heat } from './heat.ts';

it('finds the document that is written most often within a minute, however often in all', () => {
  const heat = new Heat();
  for (let n = 0; n < 10; n++) heat.note(['slow', 'once-' + String(n)], n * 30_000);
  for (const at of [0, 59_000, 59_999, 60_000]) heat.note(['fast'], at);
  expect(heat.hottest()).toEqual({ path: 'fast', writes: 3 });
});

it('has none before anything is written', () => expect(new Heat().hottest().writes).toBe(0));
