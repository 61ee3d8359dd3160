import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { formatMoney } from '@sos/domain/money/format-money';
import { Skeleton } from '@sos/ui/skeleton';
import { lazy, Suspense, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { LocalLink } from '@sos/browser/link.tsx';
import type { CheckoutProps } from './checkout-props.ts';
import { usedCoupon } from './used-coupon.ts';
import type { Draft } from './draft.ts';
import { StepHeading } from './step-heading.tsx';
import { useQuote } from './use-quote.ts';

const CouponField = lazy(() => import('./coupon-field.tsx').then((module) => ({ default: module.CouponField })));

type PriceStepProps = Pick<CheckoutProps, 'provider' | 'control' | 'go' | 'renderBusiness' | 'onPriceChanged'>;

export function PriceStep({ provider, control, go, renderBusiness, onPriceChanged }: PriceStepProps) {
  const { say, compose } = useWords();
  const { draft, change } = control;
  const [tried, setTried] = useState(false);
  useQuote({ provider, control, onPriceChanged });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.agreed) go('payment');
  };
  return (
    <div className="panel">
      <StepHeading>{say('checkout.price.title')}</StepHeading>
      {draft.anew && (
        <Banner urgent tone="wait" title={say(`checkout.changed.${draft.anew}.title`)}>
          <p>{say(`checkout.changed.${draft.anew}.text`)}</p>
        </Banner>
      )}
      <PriceLines provider={provider} coupon={usedCoupon(draft, provider.price)} />
      <Suspense fallback={<Skeleton inline="14rem" block="3rem" />}>
        <CouponField provider={provider} control={control} />
      </Suspense>
      {renderBusiness()}
      <form className="panel" noValidate onSubmit={submit}>
        <Checkbox
          checked={draft.agreed !== null}
          error={tried && !draft.agreed ? say('checkout.consent.missing') : undefined}
          onChange={(event) => change({ agreed: event.target.checked ? provider.price : null, anew: null })}
        >
          {compose('checkout.consent', {
            terms: (
              <LocalLink className="text-link" to="/terms" target="_blank">
                {say('checkout.consent.terms')}
              </LocalLink>
            ),
          })}
        </Checkbox>
        <div className="flex flex-wrap gap-3">
          <Button tone="primary" size="large" type="submit">
            {say('checkout.next')}
          </Button>
          <Button tone="plain" size="large" onClick={() => go('details')}>
            {say('checkout.back.details')}
          </Button>
        </div>
      </form>
    </div>
  );
}

interface PriceLinesProps extends Pick<PriceStepProps, 'provider'> {
  readonly coupon: Draft['coupon'];
}

function PriceLines({ provider, coupon }: PriceLinesProps) {
  const { say, formats } = useWords();
  const full = coupon ? coupon.full : provider.price;
  const off = { ...full, amount: provider.price.amount - full.amount };
  return (
    <dl className="figures">
      <div className="sum">
        <dt>{say('checkout.line.call', { name: provider.displayName, minutes: provider.includedMinutes })}</dt>
        <dd translate="no">{formatMoney(formats, full)}</dd>
      </div>
      {coupon && (
        <div className="sum">
          <dt>{say('checkout.line.coupon', { code: coupon.code })}</dt>
          <dd translate="no">{formatMoney(formats, off)}</dd>
        </div>
      )}
      <div className="sum">
        <dt>{say('checkout.line.now')}</dt>
        <dd translate="no">{formatMoney(formats, { ...provider.price, amount: 0 })}</dd>
      </div>
      <div className="sum" data-total="true">
        <dt>{say('checkout.line.total')}</dt>
        <dd translate="no">{formatMoney(formats, provider.price)}</dd>
      </div>
    </dl>
  );
}
