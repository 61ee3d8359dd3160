import { LocalLink } from '@sos/browser/link.tsx';
import { affiliateRoles, type Programme } from '@sos/domain/accounts/affiliates';
import { programmePath } from '@sos/domain/affiliates/programme-pages';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../../shared/answered.tsx';
import { useWords } from '../../shared/words.ts';
import { offersQuery } from './offers-query.ts';
import { ProgrammeRates } from './programme-rates.tsx';

/** What an affiliate's own programme pays today. */
export function OwnRates({ programme }: { readonly programme: Programme }) {
  const { say } = useWords();
  const query = useQuery(offersQuery);
  // Only the roles' own programmes have a page for everybody.
  const role = affiliateRoles.find((each) => each === programme);
  return (
    <section className="grid gap-3" aria-labelledby="own-rates">
      <h2 id="own-rates" className="text-l">
        {say('partners.own')}
      </h2>
      <Answered query={query} blocks={['8rem']}>
        {({ programmes }) => <ProgrammeRates offer={programmes[programme]} />}
      </Answered>
      {role && (
        <LocalLink className="text-link" to={programmePath(role)}>
          {say('partners.more')}
        </LocalLink>
      )}
    </section>
  );
}
