import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { useWords } from '../../shared/intl/words.tsx';
import type { PaymentState } from './payment-state.ts';

interface PaymentRefusedProps {
  readonly state: Extract<PaymentState, { phase: 'refused' }>;
  readonly onRetry: () => void;
  readonly onStartAgain: () => void;
  readonly onSignIn: () => void;
}

/** What happened, what it means for the money, what to do. */
export function PaymentRefused({ state, onRetry, onStartAgain, onSignIn }: PaymentRefusedProps) {
  const { say } = useWords();
  const ways = {
    again: <Button onClick={onRetry}>{say('problem.retry')}</Button>,
    anew: <Button onClick={onStartAgain}>{say('checkout.startAgain')}</Button>,
    signIn: <Button onClick={onSignIn}>{say('shell.signIn')}</Button>,
    none: null,
  };
  return (
    <Banner urgent tone={state.money === 'held' ? 'wait' : 'signal'} title={say(`refusal.${state.reason}.title`)}>
      <p>{say(`refusal.${state.reason}.text`)}</p>
      <p>{say(`refusal.money.${state.money}`)}</p>
      <div>{ways[wayOut(state.reason)]}</div>
    </Banner>
  );
}

function wayOut(reason: PaymentRefusedProps['state']['reason']) {
  if (reason === 'payment_mismatch') return 'anew';
  if (reason === 'signed_out') return 'signIn';
  return ['provider_unavailable', 'own_profile', 'not_allowed'].includes(reason) ? 'none' : 'again';
}
