import { languageName } from '@sos/browser/intl/names';
import { useSubmission } from '@sos/browser/use-submission';
import { Button } from '@sos/ui/button';
import { Checkbox } from '@sos/ui/checkbox';
import { Field } from '@sos/ui/field';
import { useState } from 'react';
import { useWords } from '../../shared/words.ts';
import type { Asked } from './asking.ts';

interface AskFormProps {
  /** The client's language, where it is not the provider's own. */
  readonly clientLocale: string | null;
  /** Whether an answer is on its way. */
  readonly busy: boolean;
  readonly onAsk: (asked: Asked) => void;
}

const LONGEST_QUESTION = 4_000;
const kinds = ['answer', 'research'] as const;

/** What is asked, where the answer is looked for, and in which languages it comes. */
export function AskForm({ clientLocale, busy, onAsk }: AskFormProps) {
  const { say, language } = useWords();
  const [question, setQuestion] = useState('');
  const { missing, submit } = useSubmission<null>(
    async ({ kind, forClient }) => {
      if (busy) return;
      const askKind = kinds.find((one) => one === kind) ?? 'answer';
      onAsk({ askId: crypto.randomUUID(), kind: askKind, question: question.trim(), forClient: forClient === 'on' });
      setQuestion('');
    },
    () => null,
  );
  const isMissing = missing.length > 0 && question.trim() === '';
  return (
    <form className="card ask" noValidate onSubmit={submit}>
      <Field label={say('answers.question')} error={isMissing ? say('answers.question.missing') : undefined}>
        {(links) => (
          <textarea
            {...links}
            className="input"
            name="question"
            required
            rows={3}
            maxLength={LONGEST_QUESTION}
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        )}
      </Field>
      <KindChoice />
      {clientLocale !== null && (
        <Checkbox name="forClient" defaultChecked>
          {say('answers.forClient', { language: languageName(language, clientLocale) })}
        </Checkbox>
      )}
      <Button tone="primary" type="submit" busy={busy}>
        {say('answers.ask')}
      </Button>
      <p className="text-s text-soft">{say('answers.care')}</p>
    </form>
  );
}

function KindChoice() {
  const { say } = useWords();
  return (
    <fieldset className="kind-choice">
      <legend className="field-label">{say('answers.where')}</legend>
      {kinds.map((kind) => (
        <label key={kind} className="check">
          <input type="radio" name="kind" value={kind} defaultChecked={kind === 'answer'} />
          <span>{say(`answers.where.${kind}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
