import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { MOST_BOOSTED } from '@sos/domain/challenges/month';
import { formatMoney } from '@sos/domain/money/format-money';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../../shared/answered.tsx';
import { useWords } from '../../shared/words.ts';
import { Places } from './places.tsx';
import './challenges.css';

type Shown = Output<'getLeaderboard'>;

/** Where somebody stands this month, and what the best of it earn in the next. */
export function Leaderboard({ uid }: { readonly uid: string }) {
  const query = useQuery({
    queryKey: ['getLeaderboard', uid],
    queryFn: ({ signal }) => callFunction('getLeaderboard', {}, signal),
    staleTime: 0,
  });
  return (
    <Answered query={query} blocks={['8rem', '12rem']}>
      {(leaderboard) => (
        <>
          <Month leaderboard={leaderboard} />
          <Ranking leaderboard={leaderboard} />
        </>
      )}
    </Answered>
  );
}

function Month({ leaderboard: { month, own, steps, boost } }: { readonly leaderboard: Shown }) {
  const { say, formats } = useWords();
  const dollars = (amount: number) => formatMoney(formats, { amount, currency: 'USD' });
  const count = new Intl.NumberFormat(formats);
  const named = new Intl.DateTimeFormat(formats, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const [first = 100, second = 100, third = 100] = steps;
  const factor = (percent: number) => count.format(percent / 100);
  return (
    <section className="card challenge-card" aria-labelledby="month">
      <h2 id="month" className="text-l">
        {named.format(Date.parse(`${month}-01T00:00:00Z`))}
      </h2>
      <p className="text-m challenge-own">
        {own
          ? say('month.own.place', { place: count.format(own.place), amount: dollars(own.earned) })
          : say('month.own.none')}
      </p>
      {boost !== null && <p>{say('month.boost', { factor: factor(boost) })}</p>}
      {steps.length > 0 && (
        <p>
          {say('month.steps', {
            first: factor(first),
            second: factor(second),
            third: factor(third),
            most: dollars(MOST_BOOSTED),
          })}
        </p>
      )}
      <p className="text-s text-soft">{say('month.rules')}</p>
    </section>
  );
}

function Ranking({ leaderboard: { standings, countedAt } }: { readonly leaderboard: Shown }) {
  const { formats } = useWords();
  const places = standings.map(({ alias, earned, isOwn }) => {
    return { alias, isOwn, value: earned, text: formatMoney(formats, { amount: earned, currency: 'USD' }) };
  });
  return <Places places={places} countedAt={countedAt} />;
}
