import { noReviews, ratingOf, type Tally, tallied } from '@sos/domain/reviews/rating';
import type { Ratings } from './ports.ts';

const PAGE = 300;

/**
 * Counts a provider's reviews from scratch and keeps average and count. Whatever is told twice, late or in another
 * order, the last to keep its count has seen every review that anybody has been told of.
 */
export function makeKeepRating({ ratings }: { readonly ratings: Ratings }) {
  const count = async (providerId: string): Promise<Tally> => {
    let tally = noReviews;
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<Ratings['page']>> = await ratings.page(providerId, { limit: PAGE, after });
      tally = tallied(tally, page.items);
      after = page.next;
    } while (after !== null);
    return tally;
  };
  return (providerId: string): Promise<void> => ratings.keep(providerId, () => count(providerId), ratingOf);
}
