import type { ProviderProfile } from '@sos/contracts/providers';
import { WithWords } from '../../shared/intl/words.tsx';
import { PaymentStep } from './payment-step.tsx';
import type { PhoneRefusal } from './phone-refusal.ts';
import { PriceStep } from './price-step.tsx';
import type { DraftControl } from './use-draft.ts';

export interface CheckoutProps {
  readonly provider: ProviderProfile;
  readonly control: DraftControl;
  readonly onPhoneRefused: (reason: PhoneRefusal) => void;
  readonly onScheduled: (sessionId: string) => void;
}

/** The steps after the details; they load while those are being typed. */
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
