import { LocalLink } from '@sos/browser/link.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { CallList } from '../../../features/call/call-list.tsx';
import { givenReviewsQuery } from '../../../features/reviews/review-queries.ts';
import { useWords } from '../../../shared/words.ts';

/** The person's calls. Whoever cannot be told what they have reviewed is not asked to do it. */
export function Calls({ uid }: { readonly uid: string }) {
  const { data } = useInfiniteQuery(givenReviewsQuery(uid));
  const reviewed = data ? new Set(data.pages.flatMap(({ reviews }) => reviews.map(({ id }) => id))) : null;
  const { say } = useWords();
  return (
    <>
      <CallList uid={uid} reviewed={reviewed} />
      <p>
        <LocalLink className="text-link" to="/invoices">
          {say('calls.invoices')}
        </LocalLink>
      </p>
    </>
  );
}
