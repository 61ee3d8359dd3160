import type { BuiltInRole } from '@sos/domain/accounts/affiliates';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../../shared/answered.tsx';
import { useWords } from '../../shared/words.ts';
import { OfferTerms } from './offer-terms.tsx';
import { offersQuery } from './offers-query.ts';
import { ProgrammeRates } from './programme-rates.tsx';

/** What a programme pays, when and where to, as the plan in force says it. */
export function ProgrammeOffer({ role }: { readonly role: BuiltInRole }) {
  const { say } = useWords();
  const query = useQuery(offersQuery);
  return (
    <Answered query={query} blocks={['12rem', '14rem']}>
      {(offers) => (
        <>
          <section className="grid gap-3">
            <h2 className="text-l">{say('partners.paid')}</h2>
            <ProgrammeRates offer={offers.programmes[role]} />
          </section>
          <OfferTerms offers={offers} />
        </>
      )}
    </Answered>
  );
}
