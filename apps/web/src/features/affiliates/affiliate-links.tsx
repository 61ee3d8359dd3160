import { LocalLink } from '@sos/browser/link.tsx';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { useWords } from '../../shared/words.ts';
import { affiliatePaths } from './affiliate-paths.ts';

/** The way to each registration of those who bring people to us. */
export function AffiliateLinks() {
  const { say } = useWords();
  return (
    <section className="grid gap-2" aria-labelledby="affiliates">
      <h2 id="affiliates" className="field-label">
        {say('affiliate.links')}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {affiliateRoles.map((role) => (
          <li key={role}>
            <LocalLink className="text-link" to={`/register/${affiliatePaths[role]}`}>
              {say(`affiliate.is.${role}`)}
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
