import type { Checkout } from '@sos/contracts/payments';
import type { Currency } from '@sos/domain/money/money';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useWords } from '../../shared/words.ts';
import type { PayFormProps } from './card-form.tsx';
import { confirmPaypal, paypalOnPage } from './paypal.ts';
import { patience } from './stripe.ts';

interface PaypalFormProps extends PayFormProps {
  readonly bookingId: string;
  readonly checkout: Extract<Checkout, { rail: 'paypal' }>;
}

/** PayPal's own button; what the buyer agrees to in its window is held by our server. */
export function PaypalForm({ bookingId, checkout, amount, busy, decline, onPay, onBack }: PaypalFormProps) {
  const { say, formats } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [isCancelled, setCancelled] = useState(false);
  const button = useButton(place, {
    orderId: checkout.orderId,
    currency: amount.currency,
    onCancel: () => setCancelled(true),
    onApprove: () => {
      setCancelled(false);
      return onPay(() => confirmPaypal(bookingId));
    },
  });
  return (
    <div className="panel">
      {decline !== null && (
        <Banner urgent tone="signal" title={say('checkout.paypal.declined.title')}>
          <p>{say('checkout.paypal.declined.text')}</p>
        </Banner>
      )}
      {button.status === 'failed' && (
        <Banner urgent tone="wait" title={say('checkout.paypal.failed')}>
          <p>{say('checkout.paypal.failed.text')}</p>
          <div>
            <Button onClick={button.again}>{say('problem.retry')}</Button>
          </div>
        </Banner>
      )}
      <p>{say('checkout.paypal.how', { price: formatMoney(formats, amount) })}</p>
      {button.status === 'loading' && <Skeleton inline="100%" block="3rem" />}
      <div className="pay-row">
        <div ref={place} className="paypal-place" inert={busy} hidden={button.status !== 'ready'} />
        <p className="promise">{say('shell.promise')}</p>
      </div>
      <output>
        {busy && <span key="busy">{say('checkout.paypal.holding')}</span>}
        {isCancelled && !busy && <span key="cancelled">{say('checkout.paypal.cancelled')}</span>}
      </output>
      <div className="back">
        <Button tone="plain" unavailable={busy} onClick={onBack}>
          {say('checkout.back.price')}
        </Button>
      </div>
    </div>
  );
}

interface ButtonOptions {
  readonly orderId: string;
  readonly currency: Currency;
  readonly onApprove: () => Promise<void>;
  readonly onCancel: () => void;
}

/** Mounts PayPal's own button; the buyer's account never enters this page. */
function useButton(place: RefObject<HTMLDivElement | null>, { orderId, currency, ...told }: ButtonOptions) {
  const { language } = useWords();
  const [status, setStatus] = useState<'loading' | 'failed' | 'ready'>('loading');
  const [round, setRound] = useState(0);
  const approve = useEffectEvent(() => told.onApprove());
  const cancel = useEffectEvent(() => told.onCancel());
  useEffect(() => {
    let gone = false;
    let unmount = () => {};
    const become = (next: 'failed' | 'ready') => {
      if (!gone) setStatus(next);
    };
    const timer = setTimeout(() => become('failed'), patience);
    const mount = async () => {
      const paypal = await paypalOnPage({ currency, language });
      const container = place.current;
      if (gone || !container || !paypal.Buttons) return;
      const buttons = paypal.Buttons({
        createOrder: async () => orderId,
        onApprove: () => approve(),
        onCancel: () => cancel(),
        onError: () => become('failed'),
      });
      unmount = () => void buttons.close().catch(() => undefined);
      await buttons.render(container);
      clearTimeout(timer);
      become('ready');
    };
    mount().catch(() => become('failed'));
    return () => {
      gone = true;
      clearTimeout(timer);
      unmount();
    };
  }, [place, orderId, currency, language, round]);
  const again = () => {
    setStatus('loading');
    setRound((count) => count + 1);
  };
  return { status, again };
}
