import type { ProviderProfile } from '@sos/contracts/providers';
import { useAccount } from '@sos/browser/auth/account';
import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { Stepper } from '@sos/ui/stepper';
import { Suspense, lazy, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useLiveAvailability } from '../../shared/providers/use-live-availability.ts';
import { useWords } from '../../shared/words.ts';
import { DetailsStep } from './details-step.tsx';
import { isSamePrice, payable, steps } from './draft.ts';
import type { Draft } from './draft.ts';
import type { NumberRefusal } from './phone-refusal.ts';
import { StepMoved } from './step-heading.tsx';
import { Summary } from './summary.tsx';
import { useDraft } from './use-draft.ts';
import type { DraftControl } from './use-draft.ts';
import { useObstacle } from './use-obstacle.ts';
import { useSteps } from './use-steps.ts';
import type { StepControl } from './use-steps.ts';
import './booking.css';

const loadCheckout = () => import('./checkout.tsx');
const Checkout = lazy(() => loadCheckout().then((module) => ({ default: module.Checkout })));
const NotNow = lazy(() => import('./not-now.tsx').then((module) => ({ default: module.NotNow })));

interface BookingProps {
  readonly provider: ProviderProfile;
  readonly renderAccount: (onSignedIn: () => void) => ReactNode;
  readonly renderBusiness: () => ReactNode;
  readonly onScheduled: (sessionId: string) => void;
  /** The server knows another price than this page. */
  readonly onPriceChanged: () => void;
}

/** One page, three steps; or, before anything is asked, why this booking would be refused. */
export function Booking(props: BookingProps) {
  const { provider } = props;
  const { say } = useWords();
  const control = useDraft(provider.id);
  const { draft, change } = control;
  const { step, moved, go } = useSteps(draft, change);
  useChanges(provider, control);
  const obstacle = useObstacle(provider, draft);
  const priced = { ...provider, price: shownPrice(provider, draft) };
  const availability = useLiveAvailability([provider.id]).get(provider.id) ?? provider.availability;
  return (
    <div className="with-side booking">
      <div className="panel">
        {!obstacle && (
          <Stepper
            label={say('booking.steps')}
            steps={steps.map((name) => say(`booking.step.${name}`))}
            current={steps.indexOf(step)}
          />
        )}
        <CrashBoundary path={`${provider.id}/${step}`} lost="part">
          <StepMoved value={moved}>
            <Suspense fallback={<Skeleton inline="100%" block="16rem" />}>
              {obstacle ? (
                <NotNow provider={provider} obstacle={obstacle} />
              ) : (
                <OpenStep {...props} provider={priced} control={control} step={step} go={go} />
              )}
            </Suspense>
          </StepMoved>
        </CrashBoundary>
      </div>
      <Summary provider={{ ...priced, availability }} draft={draft} />
    </div>
  );
}

interface OpenStepProps extends BookingProps, Pick<StepControl, 'step' | 'go'> {
  readonly control: DraftControl;
}

function OpenStep(props: OpenStepProps) {
  const { step, go, provider, control, renderAccount, renderBusiness, onScheduled, onPriceChanged } = props;
  const { say } = useWords();
  const [refusal, setRefusal] = useState<NumberRefusal | null>(null);
  const { draft, change } = control;
  if (step === 'details') {
    return (
      <DetailsStep
        draft={draft}
        refusal={refusal ? say(`booking.refused.${refusal}`) : undefined}
        onChange={(part) => {
          setRefusal(null);
          change(part);
        }}
        onDone={() => go('price')}
        onIntent={() => void loadCheckout().catch(() => undefined)}
        renderAccount={renderAccount}
      />
    );
  }
  return (
    <Checkout
      step={step}
      go={go}
      provider={provider}
      control={control}
      renderAccount={renderAccount}
      renderBusiness={renderBusiness}
      onPhoneRefused={(reason) => {
        setRefusal(reason);
        go('details');
      }}
      onPriceChanged={() => {
        control.startAgain('price');
        onPriceChanged();
      }}
      onScheduled={(sessionId) => {
        control.finish();
        onScheduled(sessionId);
      }}
    />
  );
}

/** Once the bank was asked there is one price: the one it was asked about. */
function shownPrice(provider: ProviderProfile, draft: Draft) {
  return draft.paidBy !== null && draft.agreed ? draft.agreed : payable(provider.price, draft);
}

/** Another price or currency makes the person agree again, and so does another account than the one the bank was asked for. */
function useChanges(provider: ProviderProfile, { draft, startAgain }: DraftControl): void {
  const uid = useAccount()?.uid;
  const { agreed, paidBy } = draft;
  const price = payable(provider.price, draft);
  const otherAccount = uid !== undefined && paidBy !== null && paidBy !== uid;
  const otherPrice = agreed !== null && paidBy === null && !isSamePrice(agreed, price);
  useEffect(() => {
    if (otherAccount) startAgain('account');
    else if (otherPrice) startAgain('price');
  }, [otherAccount, otherPrice, startAgain]);
}
