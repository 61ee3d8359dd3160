import { formatMoney } from '@sos/domain/money/format-money';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EmptyList } from '../../shared/list-states.tsx';
import { useWords } from '../../shared/words.ts';
import { commissionsQuery } from './affiliate-queries.ts';
import { Answered } from '../../shared/answered.tsx';
import { CommissionFacts } from './commission-facts.tsx';
import { MoreButton } from './more-button.tsx';

/** Every commission of the person behind one line, since the month above it lists its own. */
export function AllCommissions({ uid }: { readonly uid: string }) {
  const { say } = useWords();
  const [isOpened, setOpened] = useState(false);
  return (
    <details onToggle={() => setOpened(true)}>
      <summary>{say('affiliate.all')}</summary>
      {isOpened && <CommissionList uid={uid} />}
    </details>
  );
}

/** Page by page, each with what it comes from and what it waits for. */
function CommissionList({ uid }: { readonly uid: string }) {
  const { say, formats } = useWords();
  const query = useInfiniteQuery(commissionsQuery(uid));
  return (
    <div className="grid gap-3">
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
    </div>
  );
}
