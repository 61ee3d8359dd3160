import type { ProviderProfile } from '@sos/contracts/providers';
import { useWords } from '../../shared/words.ts';

export function Reviews({ reviews }: Pick<ProviderProfile, 'reviews'>) {
  const { say, formats } = useWords();
  const month = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric' });
  return (
    <section className="grid gap-4">
      <h2 className="text-l">{say('profile.reviews')}</h2>
      {reviews.length === 0 && <p className="text-soft">{say('profile.reviews.none')}</p>}
      <ul className="reviews">
        {reviews.map((review) => (
          <li key={review.id}>
            <p dir="auto">{review.text}</p>
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
    </section>
  );
}
