import type { ShownReview } from '@sos/contracts/reviews';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.ts';

interface ReviewsProps {
  readonly reviews: readonly ShownReview[];
  /** Under whose name a reply stands. */
  readonly replier: string;
  /** What can be done about one review. */
  readonly renderAction: (review: ShownReview) => ReactNode;
}

export function Reviews({ reviews, replier, renderAction }: ReviewsProps) {
  const { say, formats } = useWords();
  const month = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric' });
  return (
    <section className="grid gap-4">
      <h2 className="text-l">{say('profile.reviews')}</h2>
      {reviews.length === 0 && <p className="text-soft">{say('profile.reviews.none')}</p>}
      <ul className="reviews" hidden={reviews.length === 0}>
        {reviews.map((review) => (
          <li key={review.id}>
            {review.text !== '' && (
              <p className="prose" dir="auto" lang={review.language ?? undefined}>
                {review.text}
              </p>
            )}
            <p className="text-s text-soft">
              {say('profile.reviews.by', {
                name: review.authorName || say('profile.reviews.client'),
                rating: review.rating,
                when: month.format(review.createdAt),
              })}
            </p>
            {review.reply && <Reply name={replier} text={review.reply.text} />}
            <div>{renderAction(review)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reply({ name, text }: { readonly name: string; readonly text: string }) {
  const { say } = useWords();
  return (
    <blockquote className="reply">
      <p className="text-s text-soft">{say('profile.reviews.reply', { name })}</p>
      <p className="prose" dir="auto">
        {text}
      </p>
    </blockquote>
  );
}
