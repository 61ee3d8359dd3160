import { longest } from '@sos/domain/applications/answers';
import { Field, TextField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';
import type { StepProps } from './step-props.ts';
import { useLeak } from './use-leak.ts';

/** What clients read; whatever leads past us is shown at once. */
export function TextsStep({ answers, onAnswers }: StepProps) {
  const { say } = useWords();
  const leakIn = useLeak();
  return (
    <>
      <TextField
        label={say('application.headline')}
        name="headline"
        dir="auto"
        maxLength={longest.headline}
        hint={say('application.headline.hint')}
        error={leakIn(answers.headline)}
        value={answers.headline}
        onChange={({ target }) => onAnswers({ headline: target.value })}
      />
      <Field label={say('application.bio')} hint={say('application.bio.hint')} error={leakIn(answers.bio)}>
        {(links) => (
          <textarea
            {...links}
            className="input"
            name="bio"
            dir="auto"
            rows={8}
            maxLength={longest.bio}
            value={answers.bio}
            onChange={({ target }) => onAnswers({ bio: target.value })}
          />
        )}
      </Field>
    </>
  );
}
