import { callFunction } from '@sos/browser/call-function';
import { LONGEST_REVIEW } from '@sos/domain/reviews/review';
import type { Locale } from '@sos/domain/shared/locale';
import { Button } from '@sos/ui/button';
import { useEffect, useRef, useState } from 'react';
import type { SubmitEvent } from 'react';
import { useWords } from '../../shared/words.ts';
import { LanguageField } from './language-field.tsx';
import { RatingField } from './rating-field.tsx';
import { RefusalBanner } from './refusal-banner.tsx';
import { useSending } from './use-sending.ts';
import { WordsField } from './words-field.tsx';

interface ReviewFormProps {
  readonly sessionId: string;
  readonly providerName: string;
  readonly onSent: () => void;
}

/** Judges a call: one to five, and words if there are any. */
export function ReviewForm({ sessionId, providerName, onSent }: ReviewFormProps) {
  const { say, locale } = useWords();
  const form = useRef<HTMLFormElement>(null);
  // A link to the form arrives before the form does.
  useEffect(() => {
    if (location.hash === '#review') form.current?.querySelector('input')?.focus();
  }, []);
  const [rating, setRating] = useState<number | null>(null);
  const [text, setText] = useState('');
  const [language, setLanguage] = useState<Locale>(locale);
  const [tried, setTried] = useState(false);
  const { state, refusal, send, forget } = useSending(async () => {
    if (rating !== null) await callFunction('submitReview', { sessionId, rating, text: text.trim(), language });
  }, onSent);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (rating === null) event.currentTarget.querySelector('input')?.focus();
    else send();
  };
  return (
    <form ref={form} className="card review-form" noValidate onSubmit={submit} aria-labelledby="review">
      <h2 id="review" className="text-m">
        {say('review.form.title', { name: providerName })}
      </h2>
      <RefusalBanner refusal={refusal} />
      <RatingField
        value={rating}
        error={tried && rating === null ? say('review.rating.missing') : undefined}
        onChange={setRating}
      />
      <WordsField
        label={say('review.text.label')}
        hint={say('review.text.hint')}
        error={undefined}
        longest={LONGEST_REVIEW}
        value={text}
        onChange={(words) => {
          forget();
          setText(words);
        }}
      />
      {text.trim() !== '' && <LanguageField value={language} onChange={setLanguage} />}
      <div>
        <Button type="submit" busy={state === 'busy'}>
          {say('review.send')}
        </Button>
      </div>
    </form>
  );
}
