import { LocalLink } from '@sos/browser/link.tsx';
import { builtInRoles } from '@sos/domain/accounts/affiliates';
import { programmePath } from '@sos/domain/affiliates/programme-pages';
import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/words.ts';

const AddedLinks = lazy(() => import('./added-links.tsx').then((module) => ({ default: module.AddedLinks })));

/** The way to each programme of those who bring people to us. */
export function AffiliateLinks() {
  const { say } = useWords();
  return (
    <section className="grid gap-2" aria-labelledby="affiliates">
      <h2 id="affiliates" className="field-label">
        {say('affiliate.links')}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {builtInRoles.map((role) => (
          <li key={role}>
            <LocalLink className="text-link" to={programmePath(role)}>
              {say(`affiliate.is.${role}`)}
            </LocalLink>
          </li>
        ))}
        <Suspense fallback={null}>
          <AddedLinks />
        </Suspense>
      </ul>
    </section>
  );
}
