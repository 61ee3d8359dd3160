import { callFunction } from '@sos/browser/call-function';
import type { Output } from '@sos/contracts/callables';
import { formatMoney } from '@sos/domain/money/format-money';
import { useQuery } from '@tanstack/react-query';
import { Answered } from '../../shared/answered.tsx';
import { useWords } from '../../shared/words.ts';
import { LevelCard } from './level-card.tsx';
import { PiggyBank } from './piggy-bank.tsx';
import { Standings } from './standings.tsx';
import './challenges.css';

type Shown = Output<'getChallenge'>;

/** Where a chatter stands this week, what there is to win, and who won the last time. */
export function Challenge({ uid }: { readonly uid: string }) {
  const query = useQuery({
    queryKey: ['getChallenge', uid],
    queryFn: ({ signal }) => callFunction('getChallenge', {}, signal),
    staleTime: 0,
  });
  return (
    <Answered query={query} blocks={['8rem', '12rem']}>
      {(data) => (
        <>
          <Week challenge={data} />
          <Standings standings={data.standings} countedAt={data.countedAt} />
          {data.won.length > 0 && <Winners won={data.won} />}
          <PiggyBank bank={data.piggyBank} />
          <LevelCard level={data.level} />
        </>
      )}
    </Answered>
  );
}

function Week({ challenge: { kind, endsAt, settlesAt, prizes, own } }: { readonly challenge: Shown }) {
  const { say, formats } = useWords();
  const day = (at: number) => new Intl.DateTimeFormat(formats, { dateStyle: 'medium' }).format(at);
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  const count = (value: number) => new Intl.NumberFormat(formats).format(value);
  const score = count(own.score);
  return (
    <section className="card challenge-card" aria-labelledby="week">
      <h2 id="week" className="text-l">
        {say(`challenge.${kind}`)}
      </h2>
      <p className="text-m challenge-own">
        {own.place === null
          ? say('challenge.own.none', { score })
          : say('challenge.own.place', { place: count(own.place), score })}
      </p>
      <ul className="challenge-prizes">
        {prizes.map((amount, index) => (
          <li key={amount}>
            {say('challenge.prize', {
              place: count(index + 1),
              amount: formatMoney(formats, { amount, currency: 'USD' }),
            })}
          </li>
        ))}
      </ul>
      <p className="text-s">{say('challenge.ends', { date: time.format(endsAt), later: day(settlesAt) })}</p>
      <p className="text-s text-soft">{say('challenge.rules')}</p>
    </section>
  );
}

function Winners({ won }: { readonly won: Shown['won'] }) {
  const { say, formats } = useWords();
  return (
    <section className="card challenge-card" aria-labelledby="won">
      <h2 id="won" className="text-l">
        {say('challenge.won')}
      </h2>
      <ol className="challenge-places">
        {won.map(({ alias, amount, isOwn, isPaid }) => (
          <li key={alias} className="challenge-winner">
            <span>{isOwn ? say('challenge.you') : <bdi translate="no">{alias}</bdi>}</span>
            <bdi className="figures">{formatMoney(formats, { amount, currency: 'USD' })}</bdi>
            <span className="text-s text-soft">{say(isPaid ? 'challenge.won.paid' : 'challenge.won.waits')}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
