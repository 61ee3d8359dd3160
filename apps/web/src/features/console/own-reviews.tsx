import { LocalLink } from '@sos/browser/link.tsx';
import { useWords } from '../../shared/words.ts';
import type { Own } from './queries.ts';

/** How many are shown before the page of all of them. */
const NEWEST = 3;

/** What clients have written last, and the way to the page on which they are answered. */
export function OwnReviews({ reviews }: { readonly reviews: Own['shown']['reviews'] }) {
  const { say, formats } = useWords();
  const month = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric' });
  if (reviews.length === 0) return <p className="text-soft">{say('console.reviews.none')}</p>;
  return (
    <>
      <ul className="own-calls">
        {reviews.slice(0, NEWEST).map((review) => (
          <li key={review.id} className="card own-call">
            <p dir="auto">{review.text}</p>
            <p className="text-s text-soft">
              {say('console.reviews.by', { rating: review.rating, when: month.format(review.createdAt) })}
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
