import { longest } from '@sos/domain/applications/answers';
import { contactDetailsIn } from '@sos/domain/providers/contact-details';
import { listOf } from '@sos/browser/intl/names';
import { Field, TextField } from '@sos/ui/field';
import { useWords } from '../../shared/words.ts';
import type { StepProps } from './step-props.ts';

/** What clients read; whatever leads past us is shown at once. */
export function TextsStep({ answers, onAnswers }: StepProps) {
  const { say, language } = useWords();
  const leakIn = (text: string) => {
    const found = contactDetailsIn(text).map((detail) => detail.text);
    return found.length > 0 ? say('application.leaks', { found: listOf(language, found) }) : undefined;
  };
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
