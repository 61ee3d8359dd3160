import { WithQueries } from '@sos/browser/queries.tsx';
import { REVIEW_WINDOW } from '@sos/domain/reviews/review';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useWords, WithWords } from '../../shared/words.ts';
import { ReviewForm } from './review-form.tsx';
import { reviewOfQuery } from './review-queries.ts';
import { ReviewText } from './review-text.tsx';
import './reviews.css';

export interface ReviewSectionProps {
  readonly uid: string;
  readonly sessionId: string;
  readonly providerName: string;
  /** When the call ended. */
  readonly endedAt: number;
}

/** Under the receipt of a charged call: the person's review of it, or the form for one while there is time. */
export function ReviewSection(props: ReviewSectionProps) {
  return (
    <WithWords areas={['reviews']}>
      <WithQueries>
        <OwnReview {...props} />
      </WithQueries>
    </WithWords>
  );
}

function OwnReview({ uid, sessionId, providerName, endedAt }: ReviewSectionProps) {
  const { say } = useWords();
  const query = reviewOfQuery(uid, sessionId);
  const { data } = useQuery(query);
  const client = useQueryClient();
  const [sent, setSent] = useState(false);
  const [openedAt] = useState(() => Date.now());
  const refresh = () => {
    setSent(true);
    void client.invalidateQueries({ queryKey: query.queryKey });
    void client.invalidateQueries({ queryKey: ['given-reviews', uid] });
  };
  if (data) {
    return (
      <section className="card review-form" aria-labelledby="review">
        <h2 id="review" className="text-m">
          {say('review.own.title')}
        </h2>
        <output className="text-s">{sent ? say('review.sent') : ''}</output>
        <ReviewText review={data} replier={providerName} />
        {data.hidden && <p className="text-s text-soft">{say('review.hidden')}</p>}
      </section>
    );
  }
  if (sent) return <output>{say('review.sent')}</output>;
  // Without an answer the form would ask for what may be given already.
  if (data === undefined || openedAt - endedAt > REVIEW_WINDOW) return null;
  return <ReviewForm sessionId={sessionId} providerName={providerName} onSent={refresh} />;
}
