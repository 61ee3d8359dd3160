import type { ApplicationView } from '@sos/contracts/applications';
import type { Answers } from '@sos/domain/applications/answers';

/** What each step of the application is given. */
export interface StepProps {
  readonly uid: string;
  readonly view: ApplicationView;
  readonly answers: Answers;
  readonly onAnswers: (part: Partial<Answers>) => void;
  readonly onView: (view: ApplicationView) => void;
  readonly onStep: (step: StepName) => void;
}

export const stepNames = ['work', 'texts', 'telephone', 'files', 'check'] as const;
export type StepName = (typeof stepNames)[number];
