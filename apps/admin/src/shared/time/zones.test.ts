import { expect, it } from 'vitest';
import { isZoneChoice, zoneName, zoneOf } from './zones.ts';

it.each([
  ['mine', 'Asia/Bangkok', undefined],
  ['utc', 'Asia/Bangkok', 'UTC'],
  ['theirs', 'Asia/Bangkok', 'Asia/Bangkok'],
  ['theirs', null, undefined],
  ['theirs', 'Mars/Olympus', undefined],
] as const)('by choice %s and their zone %s, times are of %s', (choice, theirs, zone) => {
  expect(zoneOf(choice, theirs)).toBe(zone);
});

it('takes no other choice than the three, and names a zone as people read it', () => {
  expect([isZoneChoice('theirs'), isZoneChoice('Europe/Paris'), isZoneChoice(null)]).toEqual([true, false, false]);
  expect(zoneName('America/New_York')).toBe('America/New York');
});
