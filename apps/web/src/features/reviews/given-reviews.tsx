import { CallableError } from '@sos/browser/callable-client';
import { LocalLink } from '@sos/browser/link.tsx';
import { Problem } from '@sos/browser/problem.tsx';
import { Button, buttonLook } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import type { GivenReview } from './review-queries.ts';
import { givenReviewsQuery } from './review-queries.ts';
import { ReviewText } from './review-text.tsx';
import './reviews.css';

/** What the person has written, with the replies. */
export function GivenReviews({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const list = useInfiniteQuery(givenReviewsQuery(uid));
  if (!list.data) {
    const offline = list.fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null;
    const problem = list.error ?? offline;
    if (problem) return <Problem error={problem} money={null} onRetry={() => void list.refetch()} />;
    return (
      <div className="grid gap-3">
        <output className="visually-hidden">{say('frame.loading')}</output>
        <Skeleton inline="100%" block="7rem" />
        <Skeleton inline="100%" block="7rem" />
      </div>
    );
  }
  const reviews = list.data.pages.flatMap((page) => page.reviews);
  if (reviews.length === 0) return <NoneGiven />;
  return (
    <>
      <ul className="review-list">
        {reviews.map((review) => (
          <Given key={review.id} review={review} />
        ))}
      </ul>
      {list.hasNextPage && (
        <div>
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {say('review.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Given({ review }: { readonly review: GivenReview }) {
  const { say } = useWords();
  return (
    <li className="card review-item">
      <h2 className="text-m">{review.providerName}</h2>
      <ReviewText review={review} replier={review.providerName} />
      {review.hidden && <p className="text-s text-soft">{say('review.hidden')}</p>}
      <p>
        <LocalLink className="text-link text-s" to={`/call/${review.id}`}>
          {say('review.call', { name: review.providerName })}
        </LocalLink>
      </p>
    </li>
  );
}

function NoneGiven() {
  const { say } = useWords();
  return (
    <div className="empty">
      <h2 className="text-l">{say('review.none.title')}</h2>
      <p>{say('review.none.text')}</p>
      <LocalLink {...buttonLook('quiet')} to="/calls">
        {say('review.none.calls')}
      </LocalLink>
    </div>
  );
}
