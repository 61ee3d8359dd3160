import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { sessionAt } from '../../testing/a-session.ts';
import { Receipt } from './receipt.tsx';

async function shown(discount: number): Promise<string> {
  const session = sessionAt('charged', Date.UTC(2026, 9, 12));
  if (!session) throw new Error('there is no charged call');
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'call']}>
        <Receipt session={{ ...session, total: { amount: 4400, currency: 'EUR' }, discount }} />
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
