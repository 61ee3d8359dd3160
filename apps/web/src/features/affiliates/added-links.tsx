import { LocalLink } from '@sos/browser/link.tsx';
import { WithQueries } from '@sos/browser/queries.tsx';
import { addedPath } from '@sos/domain/affiliates/programme-pages';
import { useOpenAdded } from './use-open-added.ts';

/** The ways to the programmes that admins have added and that are open, in a list of such ways. */
export function AddedLinks() {
  return (
    <WithQueries>
      <Open />
    </WithQueries>
  );
}

function Open() {
  return useOpenAdded().map(({ id, name }) => (
    <li key={id} dir="auto">
      <LocalLink className="text-link" to={addedPath(id)}>
        {name}
      </LocalLink>
    </li>
  ));
}
