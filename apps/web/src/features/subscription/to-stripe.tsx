import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import { Button } from '@sos/ui/button';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';

interface ToStripeProps {
  readonly words: string;
  readonly tone: 'primary' | 'quiet';
  /** The plan to subscribe to; what there is is managed without one. */
  readonly planId?: string;
}

/** A button that leads to a page of Stripe's. Its address serves once, so it is asked for when it is wanted. */
export function ToStripe({ words, tone, planId }: ToStripeProps) {
  const { say, locale } = useWords();
  const queries = useQueryClient();
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'already'>('idle');
  const open = async () => {
    setState('busy');
    try {
      const { url } = await (planId === undefined
        ? callFunction('createBillingPortal', { locale })
        : callFunction('createSubscriptionCheckout', { planId, locale }));
      location.assign(url);
    } catch (error) {
      const isKnown = error instanceof Error && reasonOf(error) === 'already_subscribed';
      setState(isKnown ? 'already' : 'failed');
      if (isKnown) await queries.invalidateQueries({ queryKey: ['getSubscription'] });
    }
  };
  return (
    <div className="grid gap-2">
      <div>
        <Button tone={tone} busy={state === 'busy'} onClick={() => void open()}>
          {words}
        </Button>
      </div>
      <div role="alert">
        {state === 'already' && <p className="text-s">{say('subscription.already')}</p>}
        {state === 'failed' && (
          <>
            <p className="text-s">{say('subscription.open.failed.title')}</p>
            <p className="text-s">{say('subscription.open.failed.text')}</p>
          </>
        )}
      </div>
    </div>
  );
}
