import type { ProviderProfile } from '@sos/contracts/providers';
import { Skeleton } from '@sos/ui/skeleton';
import { Stepper } from '@sos/ui/stepper';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.ts';
import type { PhoneRefusal } from '@sos/domain/phones/refusals';
import { DetailsStep } from './details-step.tsx';
import { steps } from './draft.ts';
import type { Step } from './draft.ts';
import { Summary } from './summary.tsx';
import { useDraft } from './use-draft.ts';
import './booking.css';

const loadCheckout = () => import('./checkout.tsx');
const Checkout = lazy(() => loadCheckout().then(({ Checkout: content }) => ({ default: content })));

interface BookingProps {
  readonly provider: ProviderProfile;
  readonly renderAccount: (onSignedIn: () => void) => ReactNode;
  readonly onScheduled: (sessionId: string) => void;
}

/** One page, three steps. The draft decides which one is open, so that a reload opens the same. */
export function Booking({ provider, renderAccount, onScheduled }: BookingProps) {
  const { say } = useWords();
  const control = useDraft(provider.id);
  const [refusal, setRefusal] = useState<PhoneRefusal | null>(null);
  const { draft, change } = control;
  const section = useFocusOnStep(draft.step);
  const refuse = (reason: PhoneRefusal) => {
    setRefusal(reason);
    change({ step: 'details' });
  };
  return (
    <div className="with-side booking">
      <div ref={section} className="panel">
        <Stepper
          label={say('booking.steps')}
          steps={steps.map((step) => say(`booking.step.${step}`))}
          current={steps.indexOf(draft.step)}
        />
        {draft.step === 'details' ? (
          <DetailsStep
            draft={draft}
            refusal={refusal ? say(`booking.refused.${refusal}`) : undefined}
            onChange={(part) => {
              setRefusal(null);
              change(part);
            }}
            onDone={() => change({ step: 'price' })}
            onIntent={() => void loadCheckout()}
            renderAccount={renderAccount}
          />
        ) : (
          <Suspense fallback={<Skeleton inline="100%" block="16rem" />}>
            <Checkout
              provider={provider}
              control={control}
              onPhoneRefused={refuse}
              onScheduled={(sessionId) => {
                control.finish();
                onScheduled(sessionId);
              }}
            />
          </Suspense>
        )}
      </div>
      <Summary provider={provider} />
    </div>
  );
}

/** After a step the focus moves to the heading of the new step, as after a navigation. */
function useFocusOnStep(step: Step) {
  const section = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    const heading = section.current?.querySelector('h2');
    if (!heading) return;
    heading.tabIndex = -1;
    heading.focus();
  }, [step]);
  return section;
}
