import type { PaymentIntentResult, Stripe, StripeElements } from '@stripe/stripe-js';
import type { ProviderProfile } from '@sos/contracts/providers';
import { useCallback, useEffect, useEffectEvent, useReducer } from 'react';
import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { useWords } from '../../shared/words.ts';
import { submittedPhone } from './draft.ts';
import type { Draft } from './draft.ts';
import { nextPaymentState } from './payment-state.ts';
import type { PaymentState } from './payment-state.ts';
import { cameBackFromBank } from './stripe.ts';

interface PaymentOptions {
  readonly provider: ProviderProfile;
  readonly draft: Draft;
  readonly onScheduled: (sessionId: string) => void;
}

interface Payment {
  readonly state: PaymentState;
  /** Begins, or begins again: safe at any time, since the booking id names the one payment. */
  readonly prepare: () => Promise<void>;
  readonly pay: (stripe: Stripe, elements: StripeElements) => Promise<void>;
  readonly schedule: () => Promise<void>;
}

/** Asks the bank to confirm, on this page when the bank allows it. Without an answer the result is empty. */
async function confirmed(stripe: Stripe, elements: StripeElements): Promise<Partial<PaymentIntentResult>> {
  try {
    const confirmParams = { return_url: location.href };
    return await stripe.confirmPayment({ elements, confirmParams, redirect: 'if_required' });
  } catch {
    return {};
  }
}

function firstState(): PaymentState {
  return cameBackFromBank() ? { phase: 'preparing', bankAsked: true } : { phase: 'preparing' };
}

export function usePayment({ provider, draft, onScheduled }: PaymentOptions): Payment {
  const { locale } = useWords();
  const [state, dispatch] = useReducer(nextPaymentState, null, firstState);
  const { bookingId } = draft;
  const phone = submittedPhone(draft);

  const schedule = useCallback(async () => {
    dispatch({ type: 'schedule' });
    try {
      const { sessionId } = await callFunction('createAndScheduleCall', { bookingId, phone, locale });
      onScheduled(sessionId);
    } catch (error) {
      dispatch({ type: 'refused', reason: reasonOf(error) });
    }
  }, [bookingId, phone, locale, onScheduled]);

  const prepare = useCallback(async () => {
    dispatch({ type: 'prepare' });
    try {
      const request = { bookingId, providerId: provider.id, currency: provider.price.currency, phone };
      const intent = await callFunction('createPaymentIntent', request);
      if (intent.authorized) await schedule();
      else dispatch({ type: 'intent', intent });
    } catch (error) {
      dispatch({ type: 'refused', reason: reasonOf(error) });
    }
  }, [bookingId, phone, provider.id, provider.price.currency, schedule]);

  const pay = useCallback(
    async (stripe: Stripe, elements: StripeElements) => {
      dispatch({ type: 'pay' });
      const { error, paymentIntent } = await confirmed(stripe, elements);
      if (paymentIntent?.status === 'requires_capture') await schedule();
      else if (error && error.code !== 'payment_intent_unexpected_state') {
        dispatch({ type: 'declined', message: error.type === 'validation_error' ? null : (error.message ?? '') });
      }
      // The payment may have changed without this page, so the server is asked for its state.
      else await prepare();
    },
    [prepare, schedule],
  );

  const begin = useEffectEvent(() => void prepare());
  useEffect(() => begin(), []);
  return { state, prepare, pay, schedule };
}
