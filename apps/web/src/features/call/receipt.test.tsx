import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { sessionAt } from '../../testing/a-session.ts';
import type { Returned } from './returned.ts';
import { Receipt } from './receipt.tsx';
import { headlineOf } from './result.tsx';

async function shown(discount: number, given: readonly Returned[] = []): Promise<string> {
  const session = sessionAt('charged', Date.UTC(2026, 9, 12));
  if (!session) throw new Error('there is no charged call');
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <Receipt session={{ ...session, total: { amount: 4400, currency: 'EUR' }, discount }} given={given} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('of a call with a coupon says the price without it, the discount, and what was charged', async () => {
  const page = await shown(500);
  expect(page).toMatch(/Price without the code.*€49\.00.*Discount with the code.*-€5\.00.*Charged.*€44\.00/);
});

it('of a call without one says nothing of a discount', async () => {
  expect(await shown(0)).not.toContain('Discount');
});

const returned = (amount: number, at: number): Returned => ({
  amount: { amount, currency: 'EUR' },
  at,
});

it('names each amount that was given back with its day', async () => {
  const page = await shown(0, [returned(1000, Date.UTC(2026, 10, 29, 12)), returned(500, Date.UTC(2026, 11, 2, 12))]);
  expect(page).toMatch(
    /Charged.*€44\.00.*Given back on November 29, 2026.*-€10\.00.*Given back on December 2, 2026.*-€5\.00/,
  );
  expect(await shown(0)).not.toContain('Given back');
});

it('is headed by what was charged and how much of it came back', () => {
  const session = sessionAt('charged', 0);
  if (!session) throw new Error('there is no charged call');
  const { amount } = session.total;
  expect(headlineOf(session, [])).toBe('charged');
  expect(headlineOf(session, [returned(amount - 1, 0)])).toBe('given');
  expect(headlineOf(session, [returned(amount - 1, 0), returned(1, 1)])).toBe('returned');
});
