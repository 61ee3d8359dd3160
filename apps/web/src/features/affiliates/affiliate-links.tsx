import { PageLink } from '@sos/browser/link.tsx';
import { affiliateRoles } from '@sos/domain/accounts/affiliates';
import { landingPath } from '@sos/domain/affiliates/landing';
import { useWords } from '../../shared/words.ts';

/** The way to each registration of those who bring people to us. */
export function AffiliateLinks() {
  const { say, locale } = useWords();
  return (
    <section className="grid gap-2" aria-labelledby="affiliates">
      <h2 id="affiliates" className="field-label">
        {say('affiliate.links')}
      </h2>
      <ul className="flex flex-wrap gap-3">
        {affiliateRoles.map((role) => (
          <li key={role}>
            <PageLink className="text-link" to={landingPath(locale, role)}>
              {say(`affiliate.is.${role}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
