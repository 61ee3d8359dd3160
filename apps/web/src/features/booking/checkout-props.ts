import type { ProviderProfile } from '@sos/contracts/providers';
import type { ReactNode } from 'react';
import type { NumberRefusal } from './phone-refusal.ts';
import type { DraftControl } from './use-draft.ts';
import type { StepControl } from './use-steps.ts';

export interface CheckoutProps {
  readonly step: 'price' | 'payment';
  readonly go: StepControl['go'];
  readonly provider: ProviderProfile;
  readonly control: DraftControl;
  /** Lets the person register or sign in, and calls back once they are signed in. */
  readonly renderAccount: (onSignedIn: () => void) => ReactNode;
  /** Asks whoever is signed in whether they call for a business. */
  readonly renderBusiness: () => ReactNode;
  readonly onPhoneRefused: (reason: NumberRefusal) => void;
  readonly onPriceChanged: () => void;
  readonly onScheduled: (sessionId: string) => void;
}
