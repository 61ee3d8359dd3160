import { expect, it, vi } from 'vitest';
import { aMeter } from '../testing/some-answers.ts';
import { prerendered } from '../testing/prerendered.tsx';
import { MeterCard } from './meter-card.tsx';

vi.mock('./config.ts', () => ({ config: () => ({ webUrl: 'https://web.example' }) }));

const shown = (used: number) => prerendered(<MeterCard meter={aMeter(used)} />);

it('shows how much is used and when it begins anew', async () => {
  const page = await shown(37);
  expect(page).toContain('37 of 100');
  expect(page).toContain('The meter begins anew on');
  expect(page).toContain('<progress id="meter" value="37" max="100">');
  expect(page).not.toContain('banner');
});

it.each([
  [80, 'More than four answers of five are used.'],
  [99, '1 answer is left.'],
  [100, 'All answers of this period are used'],
])('says at %d what that means', async (used, words) => {
  expect(await shown(used)).toContain(words);
});

it('leads to the plans once all is used, and says what can still be done', async () => {
  const page = await shown(100);
  expect(page).toContain('href="https://web.example/en/console/subscription"');
  expect(page).toContain('You can still read your cases and answers.');
});

it('says that no subscription is running rather than that all is used', async () => {
  const page = await prerendered(<MeterCard meter={{ ...aMeter(100), entitledUntil: null }} />);
  expect(page).toContain('no subscription is running');
});
