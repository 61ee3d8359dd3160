import { WithWords } from '../../shared/words.ts';
import { PaymentStep } from './payment-step.tsx';
import type { CheckoutProps } from './payment-step.tsx';
import { PriceStep } from './price-step.tsx';

/** The steps after the details. They load while the person fills in the details. */
export function Checkout(props: CheckoutProps) {
  const { control, provider } = props;
  return (
    <WithWords areas={['checkout', 'refusals']}>
      {control.draft.step === 'price' ? (
        <PriceStep provider={provider} draft={control.draft} onChange={control.change} />
      ) : (
        <PaymentStep key={control.draft.bookingId} {...props} />
      )}
    </WithWords>
  );
}
