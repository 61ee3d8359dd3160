import { callFunction } from '@sos/browser/call-function';
import { countryName, languageName } from '@sos/browser/intl/names';
import { LocalLink, PageLink } from '@sos/browser/link.tsx';
import { type Place, placePath } from '@sos/domain/pages/place';
import { placeTitle } from '@sos/domain/pages/place-title';
import { placeName } from '@sos/domain/pages/standing';
import { useQuery } from '@tanstack/react-query';
import { useWords } from '../../shared/words.ts';
import { writeFilters } from './filters.ts';

/** The other pages of the country, as far as somebody is there; without an answer, what every page has. */
export function PlaceLinks({ place }: { readonly place: Place }) {
  const { say } = useWords();
  const { country } = place;
  const { data } = useQuery({
    queryKey: ['getCoverage', country],
    queryFn: ({ signal }) => callFunction('getCoverage', { country }, signal),
  });
  const others = (data?.pages ?? []).filter((other) => placeName(other) !== placeName(place));
  return (
    <nav className="grid gap-3" aria-label={say('place.more')}>
      {others.length > 0 && <Others places={others} />}
      <p className="flex flex-wrap gap-x-5 gap-y-2">
        <LocalLink className="text-link" to={`?${writeFilters(place).toString()}`}>
          {say('place.search')}
        </LocalLink>
        <LocalLink className="text-link" to="/where">
          {say('place.all')}
        </LocalLink>
      </p>
    </nav>
  );
}

function Others({ places }: { readonly places: readonly Place[] }) {
  const { say, language, locale } = useWords();
  const country = (code: string) => countryName(language, code);
  return (
    <>
      <h2 className="text-l">{say('place.more')}</h2>
      <ul className="coverage-few">
        {places.map((each) => (
          <li key={placeName(each)}>
            <PageLink className="text-link" to={placePath(each, locale)}>
              {placeTitle(each, { say, country, language: (code) => languageName(language, code) })}
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}
