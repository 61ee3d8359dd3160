import { focusInSight } from '@sos/browser/keep-focus';
import type { ApplicationView } from '@sos/contracts/applications';
import { leakingTexts } from '@sos/domain/applications/answers';
import type { PublicText } from '@sos/domain/applications/answers';
import { Banner } from '@sos/ui/banner';
import { Button } from '@sos/ui/button';
import { Stepper } from '@sos/ui/stepper';
import { useEffect, useRef } from 'react';
import type { ComponentType, SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { CheckStep } from './check-step.tsx';
import { FilesStep } from './files-step.tsx';
import { stepNames } from './step-props.ts';
import type { StepName, StepProps } from './step-props.ts';
import { TelephoneStep } from './telephone-step.tsx';
import { TextsStep } from './texts-step.tsx';
import { useWizard } from './use-wizard.ts';
import { WorkStep } from './work-step.tsx';

const steps: Readonly<Record<StepName, ComponentType<StepProps>>> = {
  work: WorkStep,
  texts: TextsStep,
  telephone: TelephoneStep,
  files: FilesStep,
  check: CheckStep,
};

interface WizardProps {
  readonly uid: string;
  readonly initial: ApplicationView;
  readonly bank: string | null;
  readonly onHandedIn: (view: ApplicationView) => void;
  readonly onReload: () => void;
}

/** Where public texts are written; a name is changed on the page of the account. */
const writtenIn: Readonly<Partial<Record<PublicText, StepName>>> = {
  headline: 'texts',
  bio: 'texts',
  barAuthority: 'work',
};

/** The application in a few steps, kept on the server with each. */
export function Wizard({ uid, initial, bank, onHandedIn, onReload }: WizardProps) {
  const { say } = useWords();
  const wizard = useWizard({ initial, bank }, onHandedIn);
  const { step, failure, busy } = wizard;
  const Step = steps[step];
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const leaking = leakingTexts({ ...wizard.view, answers: wizard.answers }).find((name) => writtenIn[name] === step);
    if (leaking) event.currentTarget.querySelector<HTMLElement>(`[name=${leaking}]`)?.focus();
    else wizard.forward();
  };
  return (
    <form className="panel application" noValidate onSubmit={submit}>
      <Stepper
        label={say('application.steps')}
        steps={stepNames.map((name) => say(`application.step.${name}`))}
        current={stepNames.indexOf(step)}
      />
      <StepHeading key={step} step={step} />
      {failure === 'changed' && (
        <Banner urgent tone="wait" title={say('application.changed.title')}>
          <p>{say('application.changed.text')}</p>
          <div>
            <Button onClick={onReload}>{say('application.reload')}</Button>
          </div>
        </Banner>
      )}
      {failure === 'failed' && (
        <Banner urgent tone="signal" title={say('application.failed.title')}>
          <p>{say('application.failed.text')}</p>
        </Banner>
      )}
      <Step
        uid={uid}
        view={wizard.view}
        answers={wizard.answers}
        onAnswers={wizard.onAnswers}
        onView={wizard.onView}
        onStep={wizard.goTo}
      />
      <div className="application-moves">
        {step !== 'work' && (
          <Button size="large" busy={busy} onClick={wizard.back}>
            {say('application.back')}
          </Button>
        )}
        {(step !== 'check' || wizard.isComplete) && (
          <Button tone="primary" size="large" type="submit" busy={busy}>
            {say(step === 'check' ? 'application.submit' : 'application.next')}
          </Button>
        )}
      </div>
    </form>
  );
}

let stepsShown = 0;

/** Takes the focus when it follows another step. */
function StepHeading({ step }: { readonly step: StepName }) {
  const { say } = useWords();
  const ref = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    stepsShown += 1;
    if (ref.current && stepsShown > 1) focusInSight(ref.current);
  }, []);
  return (
    <h2 ref={ref} tabIndex={-1} className="text-l">
      {say(`application.step.${step}`)}
    </h2>
  );
}
