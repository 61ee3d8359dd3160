import { CrashBoundary } from '@sos/browser/crash-boundary.tsx';
import { countryName } from '@sos/browser/intl/names';
import { Skeleton } from '@sos/ui/skeleton';
import { lazy, Suspense } from 'react';
import { useWords } from '../../shared/words.ts';
import type { Dashboard } from './figures.ts';

const WorldMap = lazy(() => import('./map/world-map.tsx').then((module) => ({ default: module.WorldMap })));

/** Where calls are under way, by the country that they are about: on a map, and as bars to compare. */
export function UnderWay({ underWay }: Pick<Dashboard, 'underWay'>) {
  const { say, formats, language } = useWords();
  const number = new Intl.NumberFormat(formats);
  const most = Math.max(1, ...underWay.map(({ calls }) => calls));
  return (
    <section className="card figure figure-wide" aria-label={say('adminOverview.underWay')}>
      <span className="text-s text-soft">{say('adminOverview.underWay')}</span>
      {underWay.length === 0 && <span>{say('adminOverview.nothing')}</span>}
      <div className="under-way">
        {underWay.length > 0 && (
          <CrashBoundary path="map" lost="nothing">
            <Suspense fallback={<Skeleton inline="100%" block="10rem" />}>
              <WorldMap underWay={underWay} />
            </Suspense>
          </CrashBoundary>
        )}
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
      </div>
    </section>
  );
}
