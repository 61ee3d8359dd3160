import { LocalLink } from '@sos/browser/link.tsx';
import { useWords } from '../../shared/words.ts';
import type { Own } from './queries.ts';

interface OwnReviewsProps {
  readonly reviews: Own['shown']['reviews'];
  /** How many are shown, with a link to the others. */
  readonly newest: number;
}

/** What clients have written. */
export function OwnReviews({ reviews, newest }: OwnReviewsProps) {
  const { say, formats } = useWords();
  const month = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric' });
  if (reviews.length === 0) return <p className="text-soft">{say('console.reviews.none')}</p>;
  return (
    <>
      <ul className="own-calls">
        {reviews.slice(0, newest).map((review) => (
          <li key={review.id} className="card own-call">
            <p>{review.text}</p>
            <p className="text-s text-soft">
              {say('profile.reviews.by', {
                name: review.authorName,
                rating: review.rating,
                when: month.format(review.createdAt),
              })}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <LocalLink className="text-link" to="/console/reviews">
          {say('console.reviews.all')}
        </LocalLink>
      </p>
    </>
  );
}
