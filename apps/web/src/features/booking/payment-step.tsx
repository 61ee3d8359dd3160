import type { FailureReason } from '@sos/browser/callable-client';
import type { Checkout } from '@sos/contracts/payments';
import { currentAccount } from '@sos/browser/auth/account';
import { Skeleton } from '@sos/ui/skeleton';
import { lazy, Suspense, useEffect, useEffectEvent, useState } from 'react';
import type { ReactElement } from 'react';
import { checkPhone } from '../../shared/phone/check-phone.ts';
import { NextAvailable } from '../../shared/providers/next-available.tsx';
import { useWords } from '../../shared/words.ts';
import { CardForm } from './card-form.tsx';
import type { PayFormProps } from './card-form.tsx';
import type { CheckoutProps } from './checkout-props.ts';
import type { Draft } from './draft.ts';
import { PaymentRefused } from './payment-refused.tsx';
import type { PaymentState } from './payment-state.ts';
import { asPhoneRefusal } from './phone-refusal.ts';
import { ProveNumber } from './prove-number.tsx';
import { usePayment } from './use-payment.ts';

const PaypalForm = lazy(() => import('./paypal-form.tsx').then((module) => ({ default: module.PaypalForm })));

type PaymentStepProps = Pick<
  CheckoutProps,
  'provider' | 'control' | 'go' | 'renderAccount' | 'onPhoneRefused' | 'onPriceChanged' | 'onScheduled'
> & {
  /** Hears whether another way to pay can no longer be chosen. */
  readonly onFixed: (isFixed: boolean) => void;
};

export function PaymentStep(props: PaymentStepProps) {
  const { provider, control, go, renderAccount, onScheduled } = props;
  const [signingIn, setSigningIn] = useState(false);
  const payment = usePayment({ provider, control, onScheduled });
  const { state } = payment;
  useAfterRefusal(state, props);
  useFixed(state, props.onFixed);
  const retry = () => {
    setSigningIn(false);
    const { paidBy } = control.draft;
    // With another account the booking page itself begins anew.
    if (paidBy !== null && paidBy !== currentAccount()?.uid) return;
    void (state.phase === 'refused' && state.money === 'held' ? payment.schedule() : payment.prepare());
  };
  return (
    <div className="panel">
      {(state.phase === 'preparing' || state.phase === 'scheduling') && <Working phase={state.phase} />}
      {(state.phase === 'entering' || state.phase === 'paying') && (
        <PayForm
          bookingId={state.intent.bookingId}
          checkout={state.intent.checkout}
          amount={state.intent.amount}
          busy={state.phase === 'paying'}
          decline={state.phase === 'entering' ? state.decline : null}
          onPay={payment.pay}
          onBack={() => go('price')}
        />
      )}
      {state.phase === 'refused' && (
        <>
          <PaymentRefused
            state={state}
            onRetry={retry}
            onStartAgain={() => startAnew(state.reason, props)}
            onSignIn={() => setSigningIn(true)}
            onChangePhone={() => go('details')}
          />
          {signingIn && renderAccount(retry)}
          {state.reason === 'number_unproved' && <ProveNumber phone={phoneOf(control.draft)} onProved={retry} />}
          {state.reason === 'provider_unavailable' && <NextAvailable kind={provider.kind} besides={provider.id} />}
        </>
      )}
    </div>
  );
}

const isOfCoupon = (reason: FailureReason) => reason === 'coupon_unusable' || reason === 'coupon_gone';

/** Without the code, or for the new price. */
function startAnew(reason: FailureReason, { control, onPriceChanged }: PaymentStepProps): void {
  if (isOfCoupon(reason)) control.startAgain('coupon');
  else onPriceChanged();
}

/** With its country, as it was sent. */
function phoneOf({ country, phone }: Draft): string {
  const checked = checkPhone(country, phone);
  return checked.ok ? checked.e164 : phone;
}

/** The form of the rail that serves this payment. */
function PayForm({ bookingId, checkout, ...props }: AnyFormProps): ReactElement {
  switch (checkout.rail) {
    case 'stripe':
      return <CardForm key={checkout.clientSecret} checkout={checkout} {...props} />;
    case 'paypal':
      return (
        <Suspense fallback={<Skeleton inline="100%" block="3rem" />}>
          <PaypalForm key={checkout.orderId} bookingId={bookingId} checkout={checkout} {...props} />
        </Suspense>
      );
  }
}

interface AnyFormProps extends PayFormProps {
  readonly bookingId: string;
  readonly checkout: Checkout;
}

/** Once money may be held, or is, there is one way to pay. */
function useFixed({ phase }: PaymentState, onFixed: (isFixed: boolean) => void): void {
  const tell = useEffectEvent(onFixed);
  const isFixed = phase === 'paying' || phase === 'scheduling';
  useEffect(() => tell(isFixed), [isFixed]);
}

/** A refused number goes back to its field; a released payment ends this booking. */
function useAfterRefusal(state: PaymentState, { control, onPhoneRefused }: PaymentStepProps): void {
  const follow = useEffectEvent(() => {
    if (state.phase !== 'refused') return;
    const phone = asPhoneRefusal(state.reason);
    if (phone) onPhoneRefused(phone);
    // Without its code the same call can be booked anew.
    if (state.money === 'released' && !isOfCoupon(state.reason)) control.finish();
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
