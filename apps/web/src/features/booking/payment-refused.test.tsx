import { LocaleProvider } from '@sos/browser/intl/words.tsx';
import { webWords } from '@sos/words/web';
import { prerender } from 'react-dom/static';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { WithWords } from '../../shared/words.ts';
import { PaymentRefused } from './payment-refused.tsx';
import type { FailureReason } from '@sos/browser/callable-client';
import type { PaymentState } from './payment-state.ts';

const ignore = () => {};

async function shown(state: Extract<PaymentState, { phase: 'refused' }>): Promise<string> {
  const { prelude } = await prerender(
    <MemoryRouter>
      <LocaleProvider app={{ name: 'Test', words: webWords }} locale="en">
        <WithWords areas={['frame', 'shell', 'checkout', 'refusals']}>
          <PaymentRefused
            state={state}
            onRetry={ignore}
            onStartAgain={ignore}
            onSignIn={ignore}
            onChangePhone={ignore}
          />
        </WithWords>
      </LocaleProvider>
    </MemoryRouter>,
  );
  return new Response(prelude).text();
}

it('says what is known of the money with the reason it knows', async () => {
  const page = await shown({ phase: 'refused', reason: 'provider_unavailable', money: 'released', details: {} });
  expect(page).toContain('This person has just become unavailable.');
  expect(page).toContain('The amount held is released.');
});

it('has words for a reason that no payment gives yet, and promises nothing about the money', async () => {
  const page = await shown({ phase: 'refused', reason: 'call_already_started', money: 'unknown', details: {} });
  expect(page).toContain('Something failed on our side.');
  expect(page).toContain('If your bank shows an amount, it is released by itself unless you talked.');
  expect(page).not.toContain('Nothing was charged');
});

describe('the next act', () => {
  const refused = (reason: FailureReason, details = {}) =>
    shown({ phase: 'refused', reason, money: 'untouched', details });

  it.each([
    ['call_open', { sessionId: 'open-1' }, 'href="/en/call/open-1"'],
    ['call_open', {}, 'href="/en"'],
    ['telephone_busy', {}, 'Change the telephone'],
    ['telephone_busy', { sessionId: 'open-1' }, 'href="/en/call/open-1"'],
    ['phone_same', {}, 'Change the telephone'],
    ['number_unproved', {}, 'Change the telephone'],
    ['no_more_calls', {}, 'href="/en/contact"'],
    ['calls_spent', { retryAfter: 7200 }, 'href="/en/contact"'],
    ['signed_out', {}, 'Sign in'],
    ['not_allowed', {}, 'Sign in'],
    ['own_profile', {}, 'href="/en"'],
    ['not_found', {}, 'href="/en"'],
    ['payment_mismatch', {}, 'Start the payment again'],
    ['price_changed', {}, 'Start the payment again'],
    ['coupon_unusable', {}, 'Start the payment again'],
    ['offline', {}, 'Try again'],
  ] as const)('after %s %o is there: %s', async (reason, details, act) => {
    const page = await refused(reason, details);
    expect(page).toContain(act);
    expect(page).toContain('Nothing was charged.');
    expect(page.includes('>Try again<')).toBe(act === 'Try again');
  });

  it('is not before the time that the server names', async () => {
    expect(await refused('too_many_requests', { retryAfter: 240 })).toContain('in about 4 minutes');
    expect(await refused('no_more_calls', { retryAfter: 4 * 3600 - 60 })).toContain('in about 4 hours');
  });
});
