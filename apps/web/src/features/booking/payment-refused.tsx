import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import { Banner } from '@sos/ui/banner';
import { LocalLink } from '@sos/browser/link.tsx';
import { Button, buttonLook } from '@sos/ui/button';
import { refusal, refusals } from '../../shared/refusals.ts';
import { useWords } from '../../shared/words.ts';
import type { PaymentState } from './payment-state.ts';

interface PaymentRefusedProps {
  readonly state: Extract<PaymentState, { phase: 'refused' }>;
  readonly onRetry: () => void;
  readonly onStartAgain: () => void;
  readonly onSignIn: () => void;
  readonly onChangePhone: () => void;
}

const refusalWords = {
  known: {
    price_changed: refusal('payment_mismatch'),
    ...refusals(
      'signed_out',
      'not_allowed',
      'invalid_input',
      'not_found',
      'provider_unavailable',
      'own_profile',
      'payment_not_authorized',
      'payment_mismatch',
      'payment_unavailable',
      'coupon_unusable',
      'coupon_gone',
      'payment_not_approved',
      'closed_for_now',
      'country_closed',
      'phone_missing',
      'phone_invalid',
      'phone_premium',
      'phone_country',
      'too_many_requests',
      'call_open',
      'number_unproved',
      'no_more_calls',
      'calls_spent',
      'telephone_busy',
      'phone_same',
      'try_again',
      'offline',
    ),
  },
  otherwise: refusal('unexpected'),
};

/** What happened, what it means for the money, what to do. */
export function PaymentRefused({ state, onRetry, onStartAgain, onSignIn, onChangePhone }: PaymentRefusedProps) {
  const { say } = useWords();
  const { title, text } = wordsFor(refusalWords, state.reason);
  const held = state.money === 'held' || state.money === 'unknown';
  const { sessionId, retryAfter } = state.details;
  const ways = {
    phone: <Button onClick={onChangePhone}>{say('checkout.back.details')}</Button>,
    call: (
      <LocalLink {...buttonLook('primary')} to={sessionId ? `/call/${sessionId}` : ''}>
        {say('refusal.toCall')}
      </LocalLink>
    ),
    search: (
      <LocalLink {...buttonLook('quiet')} to="">
        {say('notFound.home')}
      </LocalLink>
    ),
    write: (
      <LocalLink {...buttonLook('quiet')} to="/contact">
        {say('refusal.toContact')}
      </LocalLink>
    ),
    again: <Button onClick={onRetry}>{say('problem.retry')}</Button>,
    anew: <Button onClick={onStartAgain}>{say('checkout.startAgain')}</Button>,
    signIn: <Button onClick={onSignIn}>{say('shell.signIn')}</Button>,
    none: null,
  };
  return (
    <Banner urgent tone={held ? 'wait' : 'signal'} title={say(title)}>
      <p>{say(text)}</p>
      {retryAfter !== undefined && <RetryAfter seconds={retryAfter} />}
      <p>{say(`money.${state.money}`)}</p>
      <div className="flex flex-wrap gap-3">{ways[wayOut(state)]}</div>
    </Banner>
  );
}

/** Nobody counts in minutes what lasts for hours. */
function RetryAfter({ seconds }: { readonly seconds: number }) {
  const { say } = useWords();
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 90) return <p>{say('refusal.retryAfter', { minutes })}</p>;
  return <p>{say('refusal.retryHours', { hours: Math.ceil(minutes / 60) })}</p>;
}

type Way = 'again' | 'anew' | 'signIn' | 'phone' | 'call' | 'search' | 'write' | 'none';

/** What to do next, for each reason that another try cannot change; another person is offered beside the first. */
const waysOut: Readonly<Partial<Record<FailureReason, Way>>> = {
  provider_unavailable: 'none',
  payment_mismatch: 'anew',
  price_changed: 'anew',
  coupon_unusable: 'anew',
  coupon_gone: 'anew',
  payment_not_approved: 'anew',
  signed_out: 'signIn',
  not_allowed: 'signIn',
  own_profile: 'search',
  not_found: 'search',
  number_unproved: 'phone',
  telephone_busy: 'phone',
  phone_same: 'phone',
  invalid_input: 'phone',
  no_more_calls: 'write',
  calls_spent: 'write',
  call_open: 'call',
  country_closed: 'search',
};

function wayOut({ reason, details }: PaymentRefusedProps['state']): Way {
  if (reason === 'call_open' && !details.sessionId) return 'search';
  if (reason === 'telephone_busy' && details.sessionId) return 'call';
  return waysOut[reason] ?? 'again';
}
