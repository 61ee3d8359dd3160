import { WithQueries } from '@sos/browser/queries.tsx';
import { placePath, readPlace } from '@sos/domain/pages/place';
import { placeName } from '@sos/domain/pages/standing';
import { Navigate, useLocation } from 'react-router';
import { PlacePage } from '../../features/providers/place.tsx';
import { useWords } from '../../shared/words.ts';
import { Component as NotFound } from './not-found.tsx';

/** A page about a country; an address in the words of another language leads to the one in its own. */
export function Component() {
  const { locale } = useWords();
  const { pathname } = useLocation();
  const place = readPlace(pathname);
  if (!place) return <NotFound />;
  const own = placePath(place, locale);
  if (encodeURI(own) !== encodeURI(decodeURI(pathname))) return <Navigate replace to={own} />;
  return (
    <WithQueries>
      <PlacePage key={placeName(place)} place={place} />
    </WithQueries>
  );
}
