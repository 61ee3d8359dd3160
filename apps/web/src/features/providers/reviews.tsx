import type { ShownReview } from '@sos/contracts/reviews';
import { Problem } from '@sos/browser/problem.tsx';
import { Button } from '@sos/ui/button';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/words.ts';
import { reviewsQuery } from './queries.ts';

interface AllReviewsProps extends Omit<ReviewsProps, 'children'> {
  readonly providerId: string;
  /** How many there are in all. */
  readonly count: number;
}

/** The newest reviews, and all others once somebody asks for them. */
export function AllReviews({ providerId, count, ...newest }: AllReviewsProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const list = useInfiniteQuery({ ...reviewsQuery(providerId), enabled: isOpen });
  const loaded = list.data?.pages.flatMap((page) => page.reviews);
  const hasMore = loaded ? list.hasNextPage : count > newest.reviews.length;
  const more = () => {
    if (loaded) void list.fetchNextPage();
    else if (isOpen) void list.refetch();
    else setOpen(true);
  };
  return (
    <Reviews {...newest} reviews={loaded ?? newest.reviews}>
      {list.error && <Problem error={list.error} money={null} onRetry={more} />}
      {hasMore && !list.error && (
        <div>
          <Button busy={list.isFetching} onClick={more}>
            {say(loaded ? 'profile.reviews.more' : 'profile.reviews.all', { count })}
          </Button>
        </div>
      )}
    </Reviews>
  );
}

interface ReviewsProps {
  readonly reviews: readonly ShownReview[];
  /** Under whose name a reply stands. */
  readonly replier: string;
  /** What can be done about one review. */
  readonly renderAction: (review: ShownReview) => ReactNode;
  /** Below the list. */
  readonly children?: ReactNode;
}

export function Reviews({ reviews, replier, renderAction, children }: ReviewsProps) {
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
      {children}
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
