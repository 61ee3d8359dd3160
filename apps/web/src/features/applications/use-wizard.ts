import { callFunction } from '@sos/browser/call-function';
import { reasonOf } from '@sos/browser/callable-client';
import type { ApplicationView } from '@sos/contracts/applications';
import type { Answers } from '@sos/domain/applications/answers';
import { leakingTexts } from '@sos/domain/applications/answers';
import { useRef, useState } from 'react';
import { isEmail } from '../../shared/is-email.ts';
import { missingOf } from './check-step.tsx';
import { stepNames } from './step-props.ts';
import type { StepName } from './step-props.ts';

type Failure = 'changed' | 'failed';

interface Beginning {
  readonly initial: ApplicationView;
  /** Chosen before there was an account. */
  readonly bank: string | null;
}

/** Where the applicant is, what they have written, and how it is kept: with every step forth and back. */
export function useWizard({ initial, bank }: Beginning, onHandedIn: (view: ApplicationView) => void) {
  const [view, setView] = useState(initial);
  const takesBank = bank !== null && initial.answers.payoutCountry === null;
  const [answers, setAnswers] = useState<Answers>(() => ({
    ...initial.answers,
    ...(takesBank && { payoutCountry: bank }),
    timeZone: initial.answers.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  }));
  const [step, setStep] = useState<StepName>('work');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isKept = useRef(!takesBank && initial.answers.timeZone !== null);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await work();
    } catch (error) {
      const reason = reasonOf(error);
      setFailure(reason === 'application_changed' || reason === 'application_closed' ? 'changed' : 'failed');
    } finally {
      setBusy(false);
    }
  };
  const keep = async (): Promise<ApplicationView> => {
    if (isKept.current) return view;
    const saved = await callFunction('saveApplication', { revision: view.revision, answers: sendable(answers) });
    isKept.current = true;
    setView(saved);
    return saved;
  };
  const goTo = (next: StepName) =>
    run(async () => {
      await keep();
      setStep(next);
    });
  const move = (by: number) => goTo(stepNames[stepNames.indexOf(step) + by] ?? step);
  const handIn = () =>
    run(async () => {
      const { revision } = await keep();
      onHandedIn(await callFunction('submitApplication', { revision }));
    });
  return {
    view,
    answers,
    step,
    busy,
    failure,
    isComplete: missingOf({ view, answers }).length === 0 && leakingTexts({ ...view, answers }).length === 0,
    onView: setView,
    onAnswers: (part: Partial<Answers>) => {
      isKept.current = false;
      setAnswers((before) => ({ ...before, ...part }));
    },
    forward: () => void (step === 'check' ? handIn() : move(1)),
    back: () => void move(-1),
    goTo: (next: StepName) => void goTo(next),
  };
}

/** Lists that may be changed, as the request has them. */
function sendable(answers: Answers) {
  const { countries, languages, specialities, countriesLived, paypalEmail, ...others } = answers;
  return {
    ...others,
    // Half an address is not kept, so that it does not hold up the rest.
    paypalEmail: paypalEmail !== null && isEmail(paypalEmail) ? paypalEmail.trim() : null,
    countries: [...countries],
    languages: [...languages],
    specialities: [...specialities],
    countriesLived: [...countriesLived],
  };
}
