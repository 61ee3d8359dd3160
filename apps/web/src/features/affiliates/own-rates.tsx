import { LocalLink } from '@sos/browser/link.tsx';
import type { AffiliateRole } from '@sos/domain/accounts/affiliates';
import { programmePath } from '@sos/domain/affiliates/programme-pages';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../../shared/answered.tsx';
import { useWords } from '../../shared/words.ts';
import { offersQuery } from './offers-query.ts';
import { ProgrammeRates } from './programme-rates.tsx';

/** What an affiliate's own programme pays today. */
export function OwnRates({ programme }: { readonly programme: AffiliateRole }) {
  const { say } = useWords();
  const query = useQuery(offersQuery);
  return (
    <section className="grid gap-3" aria-labelledby="own-rates">
      <h2 id="own-rates" className="text-l">
        {say('partners.own')}
      </h2>
      <Answered query={query} blocks={['8rem']}>
        {({ programmes }) => <ProgrammeRates offer={programmes[programme]} />}
      </Answered>
      <LocalLink className="text-link" to={programmePath(programme)}>
        {say('partners.more')}
      </LocalLink>
    </section>
  );
}
