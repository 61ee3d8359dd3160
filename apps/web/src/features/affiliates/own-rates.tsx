import { LocalLink } from '@sos/browser/link.tsx';
import { builtInRoles, type InProgramme } from '@sos/domain/accounts/affiliates';
import { addedPath, programmePath } from '@sos/domain/affiliates/programme-pages';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../../shared/answered.tsx';
import { useWords } from '../../shared/words.ts';
import { type Offer, type Offers, offersIn } from './offers-query.ts';
import { ProgrammeRates } from './programme-rates.tsx';

/** What an affiliate's own programme pays today. */
export function OwnRates({ whose }: { readonly whose: InProgramme }) {
  const { say, locale } = useWords();
  const query = useQuery(offersIn(locale));
  const path = pathOf(whose);
  return (
    <section className="grid gap-3" aria-labelledby="own-rates">
      <h2 id="own-rates" className="text-l">
        {say('partners.own')}
      </h2>
      <Answered query={query} blocks={['8rem']}>
        {(offers) => <ProgrammeRates offer={offerOf(offers, whose)} />}
      </Answered>
      {path && (
        <LocalLink className="text-link" to={path}>
          {say('partners.more')}
        </LocalLink>
      )}
    </section>
  );
}

const nothing: Offer = { rules: [], discount: 0 };

function offerOf({ programmes, added }: Offers, whose: InProgramme): Offer {
  if (whose.programme !== 'partner') return programmes[whose.programme];
  return added.find(({ id }) => id === whose.added) ?? nothing;
}

/** Friends of clients and providers have no page for everybody. */
function pathOf({ programme, added }: InProgramme): string | undefined {
  if (programme === 'partner') return added === undefined ? undefined : addedPath(added);
  const role = builtInRoles.find((each) => each === programme);
  return role && programmePath(role);
}
