import { useAccount } from '@sos/browser/auth/account';
import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { useEffect, useEffectEvent } from 'react';
import type { CheckoutProps } from './checkout-props.ts';
import { isSamePrice } from './draft.ts';
import { usedCoupon } from './used-coupon.ts';

/**
 * Asks what the call costs now while its price is shown, so that nobody agrees to one that is no longer asked. What cannot
 * be asked here is checked again by the payment.
 */
export function useQuote({
  provider,
  control,
  onPriceChanged,
}: Pick<CheckoutProps, 'provider' | 'control' | 'onPriceChanged'>): void {
  const { draft, startAgain } = control;
  const { id: providerId, price } = provider;
  const uid = useAccount()?.uid;
  const code = usedCoupon(draft, price)?.code;
  const ask = useEffectEvent(async (signal: AbortSignal) => {
    // Who was told a moment ago is not told again, and once the bank was asked there is one price.
    if (draft.anew !== null || draft.paidBy !== null) return;
    const wish = { providerId, currency: price.currency, ...(code !== undefined && { coupon: code }) };
    try {
      const { total } = await callFunction('quoteCall', wish, signal);
      if (!signal.aborted && !isSamePrice(total, price)) onPriceChanged();
    } catch (error) {
      if (!signal.aborted && reasonOf(error) === 'coupon_unusable') startAgain('coupon');
    }
  });
  useEffect(() => {
    if (uid === undefined) return undefined;
    const left = new AbortController();
    void ask(left.signal);
    return () => left.abort();
  }, [uid, code]);
}
