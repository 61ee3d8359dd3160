import type { ShownReview } from '@sos/contracts/reviews';
import { useWords } from '../../shared/words.ts';

/** Rating, words and month of a review, and the reply below it. */
export function ReviewText({ review, replier }: { readonly review: ShownReview; readonly replier: string }) {
  const { say, formats } = useWords();
  const month = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric' });
  return (
    <div className="review-text">
      <p className="text-s text-soft">
        {say('review.given', { rating: review.rating, when: month.format(review.createdAt) })}
      </p>
      {review.text !== '' && (
        <p className="prose" dir="auto" lang={review.language ?? undefined}>
          {review.text}
        </p>
      )}
      {review.reply && (
        <blockquote className="review-reply">
          <p className="text-s text-soft">{say('review.reply.of', { name: replier })}</p>
          <p className="prose" dir="auto">
            {review.reply.text}
          </p>
        </blockquote>
      )}
    </div>
  );
}
