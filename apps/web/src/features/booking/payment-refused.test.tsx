import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { PaymentRefused } from './payment-refused.tsx';
import type { PaymentState } from './payment-state.ts';

const ignore = () => {};

async function shown(state: Extract<PaymentState, { phase: 'refused' }>): Promise<string> {
  const { prelude } = await prerender(
    <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
      <WithWords areas={['frame', 'shell', 'checkout', 'refusals']}>
        <PaymentRefused state={state} onRetry={ignore} onStartAgain={ignore} onSignIn={ignore} />
      </WithWords>
    </LocaleProvider>,
  );
  return new Response(prelude).text();
}

it('says what is known of the money with the reason it knows', async () => {
  const page = await shown({ phase: 'refused', reason: 'provider_unavailable', money: 'released' });
  expect(page).toContain('This person has just become unavailable.');
  expect(page).toContain('The amount held on your card is released.');
});

it('has words for a reason that no payment gives yet, and promises nothing about the money', async () => {
  const page = await shown({ phase: 'refused', reason: 'call_already_started', money: 'unknown' });
  expect(page).toContain('Something failed on our side.');
  expect(page).toContain('If your bank shows an amount, it is released automatically unless you talked.');
  expect(page).not.toContain('Nothing was charged');
});
