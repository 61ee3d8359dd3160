import { CallableError } from '@sos/browser/callable-client';
import { Problem } from '@sos/browser/problem.tsx';
import type { ShownReview } from '@sos/contracts/reviews';
import { Button } from '@sos/ui/button';
import { Skeleton } from '@sos/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { ReportReview } from './report-review.tsx';
import { receivedReviewsQuery } from './review-queries.ts';
import { ReviewReply } from './review-reply.tsx';
import { ReviewText } from './review-text.tsx';
import './reviews.css';

interface ReceivedReviewsProps {
  readonly uid: string;
  /** The provider's public name, under which replies stand. */
  readonly ownName: string;
}

/** What clients wrote about the provider, each with its reply or the form for one. Needs the words of `reviews` and queries around it. */
export function ReceivedReviews({ uid, ownName }: ReceivedReviewsProps) {
  const { say } = useWords();
  const list = useInfiniteQuery(receivedReviewsQuery(uid));
  if (!list.data) {
    const offline = list.fetchStatus === 'paused' ? new CallableError('offline', 'no connection') : null;
    const problem = list.error ?? offline;
    if (problem) return <Problem error={problem} money={null} onRetry={() => void list.refetch()} />;
    return <Skeleton inline="100%" block="7rem" />;
  }
  const reviews = list.data.pages.flatMap((page) => page.reviews);
  if (reviews.length === 0) return <p className="text-soft">{say('review.received.none')}</p>;
  return (
    <>
      <ul className="review-list">
        {reviews.map((review) => (
          <Received key={review.id} uid={uid} review={review} ownName={ownName} onReplied={() => void list.refetch()} />
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

interface ReceivedProps extends ReceivedReviewsProps {
  readonly review: ShownReview;
  readonly onReplied: () => void;
}

function Received({ uid, review, ownName, onReplied }: ReceivedProps) {
  const { say } = useWords();
  return (
    <li className="card review-item">
      <h2 className="text-m">{review.authorName || say('review.client')}</h2>
      <ReviewText review={review} replier={ownName} />
      {review.reply === null && <ReviewReply reviewId={review.id} onSent={onReplied} />}
      <div>
        <ReportReview providerId={uid} reviewId={review.id} authorName={review.authorName || say('review.client')} />
      </div>
    </li>
  );
}
