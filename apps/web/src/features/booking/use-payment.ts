import type { ProviderProfile } from '@sos/contracts/providers';
import { useCallback, useEffect, useEffectEvent, useReducer } from 'react';
import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { useWords } from '../../shared/words.ts';
import { submittedPhone } from './draft.ts';
import type { Draft } from './draft.ts';
import { nextPaymentState } from './payment-state.ts';
import type { Confirmation, PaymentState } from './payment-state.ts';
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
  /** Pays by the rail's own form, which confirms. */
  readonly pay: (confirm: () => Promise<Confirmation>) => Promise<void>;
  readonly schedule: () => Promise<void>;
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
    async (confirm: () => Promise<Confirmation>) => {
      dispatch({ type: 'pay' });
      const confirmation = await confirm();
      if (confirmation.outcome === 'authorized') await schedule();
      else if (confirmation.outcome === 'declined') dispatch({ type: 'declined', message: confirmation.message });
      // The payment may have changed without this page, so the server is asked for its state.
      else await prepare();
    },
    [prepare, schedule],
  );

  const begin = useEffectEvent(() => void prepare());
  useEffect(() => begin(), []);
  return { state, prepare, pay, schedule };
}
