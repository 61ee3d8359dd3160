import { WithWords } from '../../shared/words.ts';
import type { CheckoutProps } from './checkout-props.ts';
import { PaymentStep } from './payment-step.tsx';
import { PriceStep } from './price-step.tsx';

/** The steps after the details. They load while the person fills in the details. */
export function Checkout(props: CheckoutProps) {
  return (
    <WithWords areas={['checkout', 'refusals']}>
      {props.step === 'price' ? (
        <PriceStep {...props} />
      ) : (
        <PaymentStep key={props.control.draft.bookingId} {...props} />
      )}
    </WithWords>
  );
}
