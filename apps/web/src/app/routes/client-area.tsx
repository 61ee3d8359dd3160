import { WithQueries } from '@sos/browser/queries.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { CallList } from '../../features/call/call-list.tsx';
import { FavouriteList } from '../../features/favourites/favourite-list.tsx';
import { ProviderCard } from '../../features/providers/provider-card.tsx';
import { GivenReviews } from '../../features/reviews/given-reviews.tsx';
import { givenReviewsQuery } from '../../features/reviews/review-queries.ts';
import { TelephoneList } from '../../features/telephones/telephone-list.tsx';
import { AreaPage, clientPlaces } from '../../shared/client-area/area-page.tsx';
import type { ClientPlace } from '../../shared/client-area/area-page.tsx';
import '../../features/providers/providers.css';

/** The pages of a client: calls, favourites, reviews, telephones. */
export function Component() {
  const last = useLocation().pathname.split('/').findLast(Boolean);
  const place = clientPlaces.find((known) => known === last) ?? 'calls';
  return (
    <WithQueries>
      <AreaPage place={place}>{({ uid }) => <Content key={uid} place={place} uid={uid} />}</AreaPage>
    </WithQueries>
  );
}

function Content({ place, uid }: { readonly place: ClientPlace; readonly uid: string }) {
  switch (place) {
    case 'calls':
      return <Calls uid={uid} />;
    case 'favourites':
      return <FavouriteList uid={uid} renderCard={(provider) => <ProviderCard provider={provider} />} />;
    case 'reviews':
      return <GivenReviews uid={uid} />;
    case 'telephones':
      return <TelephoneList uid={uid} />;
  }
}

/** Whoever cannot be told what they have reviewed is not asked to do it. */
function Calls({ uid }: { readonly uid: string }) {
  const { data } = useInfiniteQuery(givenReviewsQuery(uid));
  const reviewed = data ? new Set(data.pages.flatMap(({ reviews }) => reviews.map(({ id }) => id))) : null;
  return <CallList uid={uid} reviewed={reviewed} />;
}
