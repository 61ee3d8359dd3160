import { countryName } from '@sos/browser/intl/names';
import { useWords } from '../../shared/words.ts';
import type { Dashboard } from './figures.ts';

/** Where calls are under way, by the country that they are about, as bars to compare. */
export function UnderWay({ underWay }: Pick<Dashboard, 'underWay'>) {
  const { say, formats, language } = useWords();
  const number = new Intl.NumberFormat(formats);
  const most = Math.max(1, ...underWay.map(({ calls }) => calls));
  return (
    <section className="card figure figure-wide" aria-label={say('adminOverview.underWay')}>
      <span className="text-s text-soft">{say('adminOverview.underWay')}</span>
      {underWay.length === 0 && <span>{say('adminOverview.nothing')}</span>}
      <ul className="places">
        {underWay.map(({ country, calls }) => (
          <li key={country}>
            <span>{country === null ? say('adminOverview.elsewhere') : countryName(language, country)}</span>
            <span className="places-bar" aria-hidden="true">
              <i style={{ inlineSize: `${(100 * calls) / most}%` }} />
            </span>
            <strong translate="no">{number.format(calls)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
