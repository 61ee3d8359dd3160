import { callFunction } from '@sos/browser/call-function';
import { LONGEST_REPLY } from '@sos/domain/reviews/review';
import { Button } from '@sos/ui/button';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { RefusalBanner } from './refusal-banner.tsx';
import { useSending } from './use-sending.ts';
import { WordsField } from './words-field.tsx';

interface ReviewReplyProps {
  readonly reviewId: string;
  readonly onSent: () => void;
}

/** The provider's one reply to a review. */
export function ReviewReply({ reviewId, onSent }: ReviewReplyProps) {
  const { say } = useWords();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { state, refusal, send, forget } = useSending(
    () => callFunction('replyToReview', { reviewId, text: text.trim() }),
    onSent,
  );
  const empty = text.trim() === '';
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (empty) event.currentTarget.querySelector('textarea')?.focus();
    else send();
  };
  if (state === 'sent') return <output>{say('reply.sent')}</output>;
  return (
    <form className="grid gap-3" noValidate onSubmit={submit}>
      <RefusalBanner refusal={refusal} />
      <WordsField
        label={say('reply.label')}
        hint={say('reply.hint')}
        error={tried && empty ? say('reply.missing') : undefined}
        longest={LONGEST_REPLY}
        value={text}
        onChange={(words) => {
          forget();
          setText(words);
        }}
      />
      <div>
        <Button type="submit" busy={state === 'busy'}>
          {say('reply.send')}
        </Button>
      </div>
    </form>
  );
}
