import type { Output } from '@sos/contracts/callables';
import { useWords } from '../../shared/words.ts';

interface StandingsProps {
  readonly standings: Output<'getChallenge'>['standings'];
  readonly countedAt: number | null;
}

/** The best ten, drawn as bars as long as what each has counted. */
export function Standings({ standings, countedAt }: StandingsProps) {
  const { say, formats } = useWords();
  const count = new Intl.NumberFormat(formats);
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  const most = standings[0]?.score ?? 1;
  return (
    <section className="card challenge-card" aria-labelledby="standings">
      <h2 id="standings" className="text-l">
        {say('challenge.standings')}
      </h2>
      {standings.length === 0 && <p className="text-soft">{say('challenge.standings.none')}</p>}
      <ol className="challenge-places">
        {standings.map(({ alias, score, isOwn }, index) => (
          <li key={alias} className="challenge-place" data-own={isOwn}>
            <span className="figures">{count.format(index + 1)}</span>
            <span>{isOwn ? say('challenge.you') : <bdi translate="no">{alias}</bdi>}</span>
            <span className="challenge-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(score / most) * 100}%` }} />
            </span>
            <span className="figures">{count.format(score)}</span>
          </li>
        ))}
      </ol>
      {countedAt !== null && (
        <p className="text-s text-soft">{say('challenge.counted', { date: time.format(countedAt) })}</p>
      )}
    </section>
  );
}
