import { callFunction } from '@sos/browser/call-function';
import { Problem } from '@sos/browser/problem.tsx';
import { SHORTEST_QUESTION } from '@sos/domain/support/request';
import { Button } from '@sos/ui/button';
import { Field } from '@sos/ui/field';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useWords } from '../../shared/words.ts';
import { journeyQuery } from './affiliate-queries.ts';

const LONGEST = 2000;

interface AppealFormProps {
  readonly uid: string;
  readonly id: string;
  readonly isAppealed: boolean;
}

/** Asks us once to look at a referral again. */
export function AppealForm({ uid, id, isAppealed }: AppealFormProps) {
  const { say } = useWords();
  return (
    <div aria-live="polite">
      {isAppealed ? (
        <p className="text-s">{say('affiliate.appeal.sent')}</p>
      ) : (
        <details>
          <summary>{say('affiliate.appeal')}</summary>
          <Form uid={uid} id={id} />
        </details>
      )}
    </div>
  );
}

function Form({ uid, id }: Omit<AppealFormProps, 'isAppealed'>) {
  const { say, locale } = useWords();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const [isShort, setShort] = useState(false);
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => callFunction('appealReferral', { id, text: text.trim(), locale }),
    onSuccess: () => client.invalidateQueries({ queryKey: journeyQuery(uid, id).queryKey }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const tooShort = text.trim().length < SHORTEST_QUESTION;
    setShort(tooShort);
    if (!tooShort) mutate();
  };
  return (
    <form className="grid gap-3" noValidate onSubmit={submit}>
      <Field label={say('affiliate.appeal.text')} error={isShort ? say('affiliate.appeal.short') : undefined}>
        {(links) => (
          <textarea
            {...links}
            className="input"
            dir="auto"
            rows={4}
            maxLength={LONGEST}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      {error && <Problem error={error} money={null} onRetry={() => mutate()} />}
      <div>
        <Button type="submit" busy={isPending}>
          {say('affiliate.appeal.send')}
        </Button>
      </div>
    </form>
  );
}
