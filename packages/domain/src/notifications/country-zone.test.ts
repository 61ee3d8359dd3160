import { expect, it } from 'vitest';
import { zoneOfCountry } from './country-zone.ts';
import { isTimeZone } from './quiet-hours.ts';

it.each([
  ['FR', 'Europe/Paris'],
  ['TH', 'Asia/Bangkok'],
  ['US', 'America/New_York'],
  ['BR', 'America/Sao_Paulo'],
  ['XX', null],
])('people in %s live by %s', (country, zone) => {
  expect(zoneOfCountry(country)).toBe(zone);
});

it('every country has a clock that Intl knows', () => {
  const codes = Array.from({ length: 26 * 26 }, (_none, at) =>
    String.fromCodePoint(65 + Math.floor(at / 26), 65 + (at % 26)),
  );
  const zones = codes.flatMap((code) => zoneOfCountry(code) ?? []);
  expect(zones.length).toBeGreaterThan(240);
  expect(zones.filter((zone) => !isTimeZone(zone))).toEqual([]);
});
