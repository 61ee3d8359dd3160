import atlas from 'world-atlas/countries-110m.json';
import { useMemo } from 'react';
import { useWords } from '../../../shared/words.ts';
import type { Dashboard } from '../figures.ts';
import { lettersOf, placesTooSmall } from './country-codes.ts';
import { mapBox, outlinesOf, placeOf } from './outlines.ts';

const countries = outlinesOf(atlas).map(({ id, ...outline }) => ({ ...outline, country: lettersOf.get(id ?? '') }));
const middles = new Map([
  ...countries.flatMap(({ country, middle }) => (country ? [[country, middle] as const] : [])),
  ...[...placesTooSmall].map(([country, [east, north]]) => [country, placeOf(east, north)] as const),
]);
const SMALLEST = 3;
const LARGEST = 11;

/** Where calls are under way; what it shows is told by the list beside it. */
export function WorldMap({ underWay }: Pick<Dashboard, 'underWay'>) {
  const { say } = useWords();
  const { west, north, width, height } = mapBox;
  const busy = useMemo(() => new Set(underWay.map(({ country }) => country)), [underWay]);
  const most = Math.max(1, ...underWay.map(({ calls }) => calls));
  const radius = (calls: number) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(calls / most);
  const [x, y] = placeOf(west, north);
  return (
    <svg className="world" viewBox={`${x} ${y} ${width} ${height}`} role="img" aria-label={say('adminOverview.map')}>
      {countries.map(({ country, path }) => (
        <path key={path} d={path} data-busy={(country !== undefined && busy.has(country)) || undefined} />
      ))}
      {underWay.map(({ country, calls }) => {
        const middle = country === null ? undefined : middles.get(country);
        return middle && <circle key={country} cx={middle[0]} cy={middle[1]} r={radius(calls)} />;
      })}
    </svg>
  );
}
