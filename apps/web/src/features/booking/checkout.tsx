import { useState } from 'react';
import { useWords, WithWords } from '../../shared/words.ts';
import type { CheckoutProps } from './checkout-props.ts';
import { MethodChoice } from './method-choice.tsx';
import { otherMethod } from './other-method.ts';
import { PaymentStep } from './payment-step.tsx';
import { PriceStep } from './price-step.tsx';
import { StepHeading } from './step-heading.tsx';

/** The steps after the details. They load while the person fills in the details. */
export function Checkout(props: CheckoutProps) {
  return (
    <WithWords areas={['checkout', 'refusals']}>
      {props.step === 'price' ? <PriceStep {...props} /> : <Payment {...props} />}
    </WithWords>
  );
}

/** The way to pay stays on the page, and keeps the focus, while another one brings another payment. */
function Payment(props: CheckoutProps) {
  const { say } = useWords();
  const { draft, change } = props.control;
  const { method = 'stripe' } = draft;
  const [isFixed, setFixed] = useState(false);
  return (
    <div className="panel">
      <StepHeading>{say('checkout.payment.title')}</StepHeading>
      <MethodChoice
        method={method}
        disabled={isFixed || draft.paidBy !== null}
        onChoose={() => change(otherMethod(draft))}
      />
      <PaymentStep key={draft.bookingId} {...props} onFixed={setFixed} />
    </div>
  );
}
