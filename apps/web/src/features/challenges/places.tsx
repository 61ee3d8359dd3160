import { useWords } from '../../shared/words.ts';

interface Place {
  readonly alias: string;
  readonly isOwn: boolean;
  /** What the bar is as long as, and how it is written. */
  readonly value: number;
  readonly text: string;
}

interface PlacesProps {
  readonly places: readonly Place[];
  readonly countedAt: number | null;
}

/** The best ten, drawn as bars as long as what each has counted. */
export function Places({ places, countedAt }: PlacesProps) {
  const { say, formats } = useWords();
  const count = new Intl.NumberFormat(formats);
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'medium', timeStyle: 'short' });
  const most = places[0]?.value ?? 1;
  return (
    <section className="card challenge-card" aria-labelledby="standings">
      <h2 id="standings" className="text-l">
        {say('challenge.standings')}
      </h2>
      {places.length === 0 && <p className="text-soft">{say('challenge.standings.none')}</p>}
      <ol className="challenge-places">
        {places.map(({ alias, value, text, isOwn }, index) => (
          <li key={alias} className="challenge-place" data-own={isOwn}>
            <span className="figures">{count.format(index + 1)}</span>
            <span>{isOwn ? say('challenge.you') : <bdi translate="no">{alias}</bdi>}</span>
            <span className="challenge-bar" aria-hidden="true">
              <span style={{ inlineSize: `${(value / most) * 100}%` }} />
            </span>
            <bdi className="figures">{text}</bdi>
          </li>
        ))}
      </ol>
      {countedAt !== null && (
        <p className="text-s text-soft">{say('challenge.counted', { date: time.format(countedAt) })}</p>
      )}
    </section>
  );
}
