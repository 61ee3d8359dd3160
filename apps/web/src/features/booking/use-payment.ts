import type { Input } from '@sos/contracts/callables';
import type { ProviderProfile } from '@sos/contracts/providers';
import { currentAccount } from '@sos/browser/auth/account';
import { callFunction } from '@sos/browser/call-function';
import { CallableError, reasonOf, refusalDetails } from '@sos/browser/callable-client';
import { useCallback, useEffect, useEffectEvent, useReducer } from 'react';
import { keptReferral } from '../../shared/account/trail.ts';
import { callingCodes } from '../../shared/phone/calling-codes.ts';
import { maskedPhone, rememberOwnCall } from '../../shared/call/own-call.ts';
import { useWords } from '../../shared/words.ts';
import { checkBeforePaying } from './before-paying.ts';
import { isSamePrice, submittedPhone } from './draft.ts';
import { usedCoupon } from './used-coupon.ts';
import type { Draft } from './draft.ts';
import { nextPaymentState } from './payment-state.ts';
import type { Confirmation, PaymentState } from './payment-state.ts';
import { cameBackFromBank } from './stripe.ts';
import type { DraftControl } from './use-draft.ts';

interface PaymentOptions {
  readonly provider: ProviderProfile;
  readonly control: DraftControl;
  readonly onScheduled: (sessionId: string) => void;
}

interface Payment {
  readonly state: PaymentState;
  /** Begins, or begins again: safe at any time, since the booking id names the one payment. After too many, it is an earlier booking's. */
  readonly prepare: () => Promise<void>;
  /** Pays by the rail's own form, which confirms. */
  readonly pay: (confirm: () => Promise<Confirmation>) => Promise<void>;
  readonly schedule: () => Promise<void>;
}

const opening = { stripe: 'createPaymentIntent', paypal: 'createPaypalOrder' } as const;

/** Says by which link the client came, for whoever books for the first time. */
function bookCall(booking: Input<'createAndScheduleCall'>) {
  return callFunction('createAndScheduleCall', { ...booking, ...keptReferral() });
}

export function usePayment({ provider, control, onScheduled }: PaymentOptions): Payment {
  const { locale } = useWords();
  const { draft, change } = control;
  const { bookingId, country, agreed, method = 'stripe' } = draft;
  const code = usedCoupon(draft, provider.price)?.code;
  const [state, dispatch] = useReducer(
    nextPaymentState,
    cameBackFromBank() || draft.paidBy !== null,
    (bankAsked): PaymentState => (bankAsked ? { phase: 'preparing', bankAsked } : { phase: 'preparing' }),
  );
  const phone = submittedPhone(draft);
  const refuse = (error: unknown) =>
    dispatch({ type: 'refused', reason: reasonOf(error), details: refusalDetails(error) });

  const schedule = useCallback(async () => {
    dispatch({ type: 'schedule' });
    try {
      const { sessionId } = await bookCall({ bookingId, phone, locale });
      const uid = currentAccount()?.uid;
      const masked = maskedPhone(phone, callingCodes.get(country) ?? '');
      if (uid !== undefined) rememberOwnCall({ uid, sessionId, phone: masked, known: null });
      onScheduled(sessionId);
    } catch (error) {
      refuse(error);
    }
  }, [bookingId, phone, country, locale, onScheduled]);

  const prepare = useCallback(async () => {
    dispatch({ type: 'prepare' });
    try {
      const intent = await callFunction(opening[method], { ...orderOf(provider, code, agreed), bookingId, phone });
      if (intent.bookingId !== bookingId) return change({ bookingId: intent.bookingId });
      if (intent.authorized) return await schedule();
      if (agreed && !isSamePrice(intent.amount, agreed)) throw new CallableError('payment_mismatch', 'another price');
      dispatch({ type: 'intent', intent });
    } catch (error) {
      refuse(error);
    }
    return undefined;
  }, [bookingId, phone, method, provider, code, agreed, change, schedule]);

  const pay = useCallback(
    async (confirm: () => Promise<Confirmation>) => {
      dispatch({ type: 'pay' });
      try {
        await checkBeforePaying(provider);
      } catch (error) {
        return refuse(error);
      }
      change({ paidBy: currentAccount()?.uid ?? null });
      const confirmation = await confirm();
      const { outcome } = confirmation;
      if (outcome === 'declined' || outcome === 'refused') change({ paidBy: null });
      if (outcome === 'declined') return dispatch({ type: 'declined', message: confirmation.message });
      if (outcome === 'refused') return refuse(confirmation.error);
      // A payment that has changed without this page: the server is asked for its state.
      return outcome === 'authorized' ? schedule() : prepare();
    },
    [provider, change, prepare, schedule],
  );

  const begin = useEffectEvent(() => void prepare());
  useEffect(() => begin(), []);
  return { state, prepare, pay, schedule };
}

/** What is bought, with the price that the person has agreed to. */
function orderOf({ id: providerId, price }: ProviderProfile, code: string | undefined, agreed: Draft['agreed']) {
  const { currency } = price;
  const order = { providerId, currency, mayReuse: true } as const;
  return { ...order, ...(code !== undefined && { coupon: code }), ...(agreed && { shown: agreed }) };
}
