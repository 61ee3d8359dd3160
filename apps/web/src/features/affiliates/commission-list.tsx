import { formatMoney } from '@sos/ui/format';
import { useInfiniteQuery } from '@tanstack/react-query';
import { EmptyList } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { commissionsQuery } from './affiliate-queries.ts';
import { Answered } from '../../shared/answered.tsx';
import { CommissionFacts } from './commission-facts.tsx';
import { MoreButton } from './more-button.tsx';

/** Every commission of the person, page by page, each with what it comes from and what it waits for. */
export function CommissionList({ uid }: { readonly uid: string }) {
  const { say, formats } = useWords();
  const query = useInfiniteQuery(commissionsQuery(uid));
  return (
    <section className="grid gap-3" aria-labelledby="commissions">
      <h2 id="commissions" className="text-l">
        {say('affiliate.all')}
      </h2>
      <Answered query={query} blocks={['8rem']}>
        {({ pages }) => {
          const commissions = pages.flatMap((page) => page.commissions);
          if (commissions.length === 0)
            return <EmptyList title={say('affiliate.none.title')} text={say('affiliate.none.text')} />;
          return (
            <>
              <ul className="affiliate-lines">
                {commissions.map((commission) => (
                  <li key={commission.id} className="card affiliate-line affiliate-commission">
                    <div className="affiliate-row">
                      <h3 className="text-m">{say(`affiliate.event.${commission.event}`)}</h3>
                      <bdi className="figures text-m">
                        {formatMoney(formats, { amount: commission.amount, currency: 'USD' })}
                      </bdi>
                    </div>
                    <CommissionFacts commission={commission} />
                  </li>
                ))}
              </ul>
              <MoreButton query={query} />
            </>
          );
        }}
      </Answered>
    </section>
  );
}
