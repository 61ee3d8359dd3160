import { isPaidByPaypal } from '@sos/domain/applications/answers';
import { TextField } from '@sos/ui/field';
import { isEmail } from '../../shared/is-email.ts';
import { useWords } from '../../shared/words.ts';
import type { StepProps } from './step-props.ts';

/** Asked of those whom only PayPal pays. */
export function PaypalEmail({ answers, onAnswers }: Pick<StepProps, 'answers' | 'onAnswers'>) {
  const { say } = useWords();
  const { payoutCountry, paypalEmail } = answers;
  if (!isPaidByPaypal(payoutCountry)) return null;
  const isWrong = paypalEmail !== null && !isEmail(paypalEmail);
  return (
    <TextField
      label={say('application.paypalEmail')}
      hint={say('application.paypalEmail.hint')}
      error={isWrong ? say('application.paypalEmail.wrong') : undefined}
      name="paypalEmail"
      type="email"
      autoComplete="email"
      dir="ltr"
      value={paypalEmail ?? ''}
      onChange={({ target }) => onAnswers({ paypalEmail: target.value || null })}
    />
  );
}
