import type { Checkout } from '@sos/contracts/payments';
import type { ProviderProfile } from '@sos/contracts/providers';
import { Skeleton } from '@sos/ui/skeleton';
import { useEffect, useEffectEvent } from 'react';
import type { ReactElement } from 'react';
import { NextAvailable } from '../../shared/next-available.tsx';
import { useWords } from '../../shared/words.ts';
import { CardForm } from './card-form.tsx';
import type { PayFormProps } from './card-form.tsx';
import { PaymentRefused } from './payment-refused.tsx';
import type { PaymentState } from './payment-state.ts';
import { asPhoneRefusal } from './phone-refusal.ts';
import type { PhoneRefusal } from '@sos/domain/phones/refusals';
import type { DraftControl } from './use-draft.ts';
import { usePayment } from './use-payment.ts';

export interface CheckoutProps {
  readonly provider: ProviderProfile;
  readonly control: DraftControl;
  readonly onPhoneRefused: (reason: PhoneRefusal) => void;
  readonly onScheduled: (sessionId: string) => void;
}

export function PaymentStep({ provider, control, onPhoneRefused, onScheduled }: CheckoutProps) {
  const { say } = useWords();
  const payment = usePayment({ provider, draft: control.draft, onScheduled });
  const { state } = payment;
  useAfterRefusal(state, control.finish, onPhoneRefused);
  return (
    <div className="panel">
      <h2 className="text-l">{say('checkout.payment.title')}</h2>
      {(state.phase === 'preparing' || state.phase === 'scheduling') && <Working phase={state.phase} />}
      {(state.phase === 'entering' || state.phase === 'paying') && (
        <PayForm
          checkout={state.intent.checkout}
          amount={state.intent.amount}
          busy={state.phase === 'paying'}
          decline={state.phase === 'entering' ? state.decline : null}
          onPay={payment.pay}
          onBack={() => control.change({ step: 'price' })}
        />
      )}
      {state.phase === 'refused' && (
        <>
          <PaymentRefused
            state={state}
            onRetry={() => void (state.money === 'held' ? payment.schedule() : payment.prepare())}
            onStartAgain={control.startAgain}
            onSignIn={() => control.change({ step: 'details' })}
          />
          {state.reason === 'provider_unavailable' && <NextAvailable kind={provider.kind} besides={provider.id} />}
        </>
      )}
    </div>
  );
}

/** The form of the rail that serves this payment. */
function PayForm({ checkout, ...props }: PayFormProps & { readonly checkout: Checkout }): ReactElement {
  switch (checkout.rail) {
    case 'stripe':
      return <CardForm key={checkout.clientSecret} checkout={checkout} {...props} />;
  }
}

/** A refused number goes back to its field; a released payment ends this booking. */
function useAfterRefusal(
  state: PaymentState,
  finish: () => void,
  onPhoneRefused: CheckoutProps['onPhoneRefused'],
): void {
  const follow = useEffectEvent(() => {
    if (state.phase !== 'refused') return;
    const phone = asPhoneRefusal(state.reason);
    if (phone) onPhoneRefused(phone);
    if (state.money === 'released') finish();
  });
  useEffect(() => follow(), [state]);
}

function Working({ phase }: { readonly phase: 'preparing' | 'scheduling' }) {
  const { say } = useWords();
  return (
    <>
      <output className="flex items-center gap-3">
        <span className="spinner" aria-hidden="true" />
        <span>{say(`checkout.${phase}`)}</span>
      </output>
      {phase === 'preparing' && <Skeleton inline="100%" block="14rem" />}
    </>
  );
}
