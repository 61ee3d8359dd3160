import type { FailureReason } from '@sos/browser/callable-client';
import { wordsFor } from '@sos/browser/reason-words';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { refusal, refusals } from '../../shared/refusals.ts';
import { useWords } from '../../shared/words.ts';
import type { PaymentState } from './payment-state.ts';

interface PaymentRefusedProps {
  readonly state: Extract<PaymentState, { phase: 'refused' }>;
  readonly onRetry: () => void;
  readonly onStartAgain: () => void;
  readonly onSignIn: () => void;
}

const refusalWords = {
  known: refusals(
    'signed_out',
    'not_allowed',
    'invalid_input',
    'not_found',
    'provider_unavailable',
    'own_profile',
    'payment_not_authorized',
    'payment_mismatch',
    'payment_unavailable',
    'phone_missing',
    'phone_invalid',
    'phone_premium',
    'phone_country',
    'too_many_requests',
    'try_again',
    'offline',
  ),
  otherwise: refusal('unexpected'),
};

/** What happened, what it means for the money, what to do. */
export function PaymentRefused({ state, onRetry, onStartAgain, onSignIn }: PaymentRefusedProps) {
  const { say } = useWords();
  const { title, text } = wordsFor(refusalWords, state.reason);
  const held = state.money === 'held' || state.money === 'unknown';
  const ways = {
    again: <Button onClick={onRetry}>{say('problem.retry')}</Button>,
    anew: <Button onClick={onStartAgain}>{say('checkout.startAgain')}</Button>,
    signIn: <Button onClick={onSignIn}>{say('shell.signIn')}</Button>,
    none: null,
  };
  return (
    <Banner urgent tone={held ? 'wait' : 'signal'} title={say(title)}>
      <p>{say(text)}</p>
      <p>{say(`money.${state.money}`)}</p>
      <div>{ways[wayOut(state.reason)]}</div>
    </Banner>
  );
}

function wayOut(reason: FailureReason) {
  if (reason === 'payment_mismatch') return 'anew';
  if (reason === 'signed_out') return 'signIn';
  return ['provider_unavailable', 'own_profile', 'not_allowed'].includes(reason) ? 'none' : 'again';
}
