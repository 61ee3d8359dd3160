import type { Checkout } from '@sos/contracts/payments';
import type { Money } from '@sos/domain/money/money';
import type { Stripe, StripeElements } from '@stripe/stripe-js';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { useEffect, useRef, useState } from 'react';
import type { RefObject, SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import type { Confirmation } from './payment-state.ts';
import { confirmCard, followColours, patience, paymentElements, stripeOnPage } from './stripe.ts';

export interface PayFormProps {
  readonly amount: Money;
  readonly busy: boolean;
  readonly decline: string | null;
  readonly onPay: (confirm: () => Promise<Confirmation>) => Promise<void>;
  readonly onBack: () => void;
}

interface CardFormProps extends PayFormProps {
  readonly checkout: Extract<Checkout, { rail: 'stripe' }>;
}

export function CardForm({ checkout, amount, busy, decline, onPay, onBack }: CardFormProps) {
  const { say, formats } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const card = useCardElement(place, checkout);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!busy && card.status === 'ready') void onPay(() => confirmCard(card.stripe, card.elements));
  };
  return (
    <form className="panel" onSubmit={submit}>
      {decline !== null && (
        <Banner urgent tone="signal" title={say('checkout.declined.title')}>
          <p>{decline}</p>
          <p>{say('checkout.declined.text')}</p>
        </Banner>
      )}
      {card.status === 'failed' && (
        <Banner urgent tone="wait" title={say('checkout.form.failed')}>
          <p>{say('checkout.form.failed.text')}</p>
          <div>
            <Button onClick={card.again}>{say('problem.retry')}</Button>
          </div>
        </Banner>
      )}
      {card.status === 'loading' && <Skeleton inline="100%" block="14rem" />}
      <div ref={place} />
      {checkout.formSecret !== undefined && card.status === 'ready' && (
        <p className="text-s text-soft">{say('checkout.keep')}</p>
      )}
      {card.status !== 'failed' && (
        <div className="pay-row">
          <Button tone="primary" size="large" type="submit" busy={busy || card.status !== 'ready'}>
            {say('checkout.pay', { price: formatMoney(formats, amount) })}
          </Button>
          <p className="promise">{say('shell.promise')}</p>
        </div>
      )}
      <div className="back">
        <Button tone="plain" unavailable={busy} onClick={onBack}>
          {say('checkout.back.price')}
        </Button>
      </div>
    </form>
  );
}

type Card =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'ready'; readonly stripe: Stripe; readonly elements: StripeElements };

/** Mounts Stripe's own card fields; card data never enters this page. */
function useCardElement(
  place: RefObject<HTMLDivElement | null>,
  { clientSecret, formSecret }: CardFormProps['checkout'],
) {
  const { language } = useWords();
  const [card, setCard] = useState<Card>({ status: 'loading' });
  const [round, setRound] = useState(0);
  useEffect(() => {
    let gone = false;
    let unmount = () => {};
    const fail = () => {
      if (!gone) setCard({ status: 'failed' });
    };
    const timer = setTimeout(fail, patience);
    const mount = (stripe: Stripe) => {
      if (gone || !place.current) return;
      const elements = paymentElements(stripe, { clientSecret, formSecret }, language);
      const element = elements.create('payment');
      element.on('ready', () => {
        clearTimeout(timer);
        setCard({ status: 'ready', stripe, elements });
      });
      element.on('loaderror', fail);
      element.mount(place.current);
      const stop = followColours(elements);
      unmount = () => {
        stop();
        element.destroy();
      };
    };
    stripeOnPage().then(mount, fail);
    return () => {
      gone = true;
      clearTimeout(timer);
      unmount();
    };
  }, [place, clientSecret, formSecret, language, round]);
  const again = () => {
    setCard({ status: 'loading' });
    setRound((count) => count + 1);
  };
  return { ...card, again };
}
