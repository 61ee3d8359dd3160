import { WithQueries } from '@sos/browser/queries.tsx';
import { Skeleton } from '@sos/ui/skeleton';
import { Suspense, lazy } from 'react';
import { useLocation } from 'react-router';
import { WithWords } from '../../shared/words.ts';
import { AreaPage, clientPlaces } from '../../shared/client-area/area-page.tsx';

/** Each place has a chunk of its own, which the first code need not know of. */
const places = {
  calls: lazy(() => import('./client-area/calls.tsx').then(({ Calls }) => ({ default: Calls }))),
  favourites: lazy(() => import('./client-area/favourites.tsx').then(({ Favourites }) => ({ default: Favourites }))),
  reviews: lazy(() =>
    import('../../features/reviews/given-reviews.tsx').then(({ GivenReviews }) => ({ default: GivenReviews })),
  ),
  telephones: lazy(() =>
    import('../../features/telephones/telephone-list.tsx').then(({ TelephoneList }) => ({ default: TelephoneList })),
  ),
  cards: lazy(() => import('../../features/cards/card-list.tsx').then(({ CardList }) => ({ default: CardList }))),
};

/** The words of each place, besides those of all. */
const areas = {
  calls: ['call'],
  favourites: ['favourites', 'providers'],
  reviews: ['reviews'],
  telephones: ['booking'],
  cards: [],
} as const;

/** The pages of a client: calls, favourites, reviews, telephones, cards. */
export function Component() {
  const last = useLocation().pathname.split('/').findLast(Boolean);
  const place = clientPlaces.find((known) => known === last) ?? 'calls';
  const Place = places[place];
  return (
    <WithQueries>
      <AreaPage place={place}>
        {({ uid }) => (
          <Suspense fallback={<Skeleton inline="100%" block="8rem" />}>
            <WithWords key={place} areas={areas[place]}>
              <Place key={uid} uid={uid} />
            </WithWords>
          </Suspense>
        )}
      </AreaPage>
    </WithQueries>
  );
}
