import type { ApplicationView } from '@sos/contracts/applications';
import type { Answers } from '@sos/domain/applications/answers';

/** What each step of the application is given. */
export interface StepProps {
  readonly uid: string;
  readonly view: ApplicationView;
  readonly answers: Answers;
  readonly onAnswers: (part: Partial<Answers>) => void;
  readonly onView: (view: ApplicationView) => void;
}
