import { callFunction } from '@sos/browser/call-function';
import { LocalLink } from '@sos/browser/link.tsx';
import { useQuery } from '@tanstack/react-query';
import { roomPath } from '../places.ts';
import { useWords } from '../words.ts';
import type { Person } from './lines-of.tsx';
import { type PersonPlace, placesOf } from './places-of.ts';

interface PersonLinksProps {
  readonly person: Person;
  /** Where these links stand already. */
  readonly here: PersonPlace;
}

/** Everything else of a person, each by its name. */
export function PersonLinks({ person, here }: PersonLinksProps) {
  const { say } = useWords();
  const places = placesOf(person).filter(({ place }) => place !== here);
  return (
    <nav className="flex flex-wrap gap-3" aria-label={say('admin.person.links')}>
      {places.map(({ place, room, query }) => (
        <LocalLink key={place} className="text-link" to={`${roomPath(room)}?${new URLSearchParams(query).toString()}`}>
          {say(`admin.person.${place}`)}
        </LocalLink>
      ))}
    </nav>
  );
}

/** The same of somebody of whom only the id is known. */
export function LinksOf({ uid, here }: { readonly uid: string; readonly here: PersonPlace }) {
  const { data } = useQuery({
    queryKey: ['person', uid],
    queryFn: ({ signal }) => callFunction('adminGetPerson', { uid }, signal),
  });
  return data && <PersonLinks person={data} here={here} />;
}
