import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isCountedBy,
  type Limit,
  limitNames,
  limitOf,
  limits,
  pauseAfter,
  pauseLeft,
  secondsUntil,
  sumWith,
  windowOf,
} from './limits.ts';
import { networkOf } from './network.ts';

const anyInstant = fc.integer({ min: 0, max: 4_000_000_000_000 });

describe('a window', () => {
  it('holds every instant from its beginning to its end, and each instant is in one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...limitNames), anyInstant, (name, now) => {
        const { index, startsAt, endsAt } = windowOf(limits[name], now);
        const length = limits[name].windowSeconds * 1000;
        expect(startsAt).toBe(endsAt - length);
        expect(now).toBeLessThan(endsAt);
        expect(now).toBeGreaterThanOrEqual(endsAt - length);
        expect(windowOf(limits[name], endsAt).index).toBe(index + 1);
        expect(windowOf(limits[name], endsAt - length).index).toBe(index);
      }),
    );
  });

  it('says in whole seconds when to come back, and never at once', () => {
    expect(secondsUntil(60_000, 1)).toBe(60);
    expect(secondsUntil(60_000, 59_999)).toBe(1);
    expect(secondsUntil(60_000, 60_000)).toBe(1);
  });
});

describe('a network', () => {
  it.each([
    ['203.0.113.7', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['nonsense', 'nonsense'],
    ['1::2::3', '1::2::3'],
    ['1:2:3:4:5:6:7', '1:2:3:4:5:6:7'],
    ['1:2:3:4:5:6:7:8:9', '1:2:3:4:5:6:7:8:9'],
    ['1:2:3:4::5:6:7:8', '1:2:3:4::5:6:7:8'],
    ['1:2:3:4:5:6:7::', '1:2:3:4::/64'],
    ['2001:db8::12345', '2001:db8::12345'],
    ['2001:db8::g', '2001:db8::g'],
    ['::fffff:203.0.113.7', '::fffff:203.0.113.7'],
    ['203.0.113.7.5', '203.0.113.7.5'],
    ['1203.0.113.7', '1203.0.113.7'],
    ['::ffff:203.10.113.77', '203.10.113.0/24'],
    ['1::ffff:203.0.113.7', '1::ffff:203.0.113.7'],
    ['::ffff:203.0.113.7.5', '::ffff:203.0.113.7.5'],
    ['1:2:3:4::5:6::7:8', '1:2:3:4::5:6::7:8'],
    ['203.0.113.1234', '203.0.113.1234'],
    ['', ''],
  ])('of %s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it('is one for all of a house and another for the next', () => {
    const last = fc.nat(255);
    fc.assert(
      fc.property(last, last, last, (third, one, other) => {
        expect(networkOf(`198.51.${third}.${one}`)).toBe(networkOf(`198.51.${third}.${other}`));
        expect(networkOf(`198.51.${third}.${one}`)).not.toBe(networkOf(`198.52.${third}.${one}`));
      }),
    );
  });
});

it('a pause begins after the limit and doubles to an hour', () => {
  const pauses = [0, 5, 6, 7, 8, 11, 12, 1e9].map((tries) => pauseAfter(tries, { max: 5 }));
  expect(pauses).toEqual([0, 0, 60, 120, 240, 1920, 3600, 3600]);
});

it('of a pause what is left counts from what was noted last, in whole seconds', () => {
  const left = (tries: number, passed: number) => pauseLeft({ tries, lastAt: 1000 }, { max: 5 }, 1000 + passed);
  expect([left(5, 0), left(6, 0), left(7, 60_000), left(6, 59_001), left(6, 60_000), left(9, 1e9)]).toEqual([
    0, 60, 60, 1, 0, 0,
  ]);
  expect(left(5, -1)).toBe(0);
});

it('an admin’s figure counts instead of the table’s', () => {
  expect(limitOf('payments_opened').max).toBe(5);
  expect(limitOf('payments_opened', { payments_opened: 9 })).toMatchObject({ max: 9, windowSeconds: 3600 });
});

it('what dialling to every country costs is counted for the platform with it, and nothing else is', () => {
  const byCountry = limitNames.filter((name) => sumWith(name) !== undefined);
  expect(byCountry.map((name) => [name, sumWith(name)])).toEqual([['dialling_by_country', 'dialling']]);
  expect(isCountedBy('dialling', ['dialling_by_person', 'dialling_by_country'])).toBe(true);
  expect(isCountedBy('dialling', ['dialling_by_person'])).toBe(false);
  expect(isCountedBy('dialling', [])).toBe(false);
  expect(isCountedBy('cold_rings', ['dialling_by_country'])).toBe(false);
});

describe('a limit', () => {
  const subjects = Object.entries(limits).map(([name, { by }]) => [name, by] as const);

  it.each([
    ...subjects.filter(([name]) => name.includes('_by_')).map(([name]) => [name, name.split('_by_')[1]] as const),
    ['payments_opened', 'person'],
    ['cold_rings', 'number'],
    ['dialling', 'platform'],
  ] as const)('such as %s counts what it says, here each %s', (name, subject) => {
    expect(Object.fromEntries(subjects)[name]).toBe(subject);
  });

  it('is counted beside one of the same subject and window alone, which has a document of its own', () => {
    const beside = limitNames.map((name): Limit => limits[name]).filter((limit) => limit.beside !== undefined);
    expect(beside.length).toBeGreaterThan(0);
    for (const limit of beside) {
      const host = limitNames.find((name) => name === limit.beside);
      const { by, windowSeconds, shards, perInstance } = limit;
      expect(host && limitOf(host)).toMatchObject({ by, windowSeconds, shards, perInstance });
      expect(host && limitOf(host).beside).toBeUndefined();
      expect(shards).toBe(1);
    }
  });

  it('may lose a count where people only look, and never where money or a telephone is at stake', () => {
    const forgetful = limitNames.filter((name) => limits[name].perInstance);
    expect(forgetful).toEqual(limitNames.filter((name) => /^(search|public)_/.test(name)));
    expect(forgetful.length).toBeGreaterThan(0);
  });
});

/** What honest people do at most, within the window of each limit. */
describe('honest people', () => {
  const searches = (people: number, each: number) => people * each;
  it.each([
    ['a person who types slowly, and a page that asks at every letter', searches(1, 90), limits.search_by_address.max],
    ['a family of six who all look', searches(6, 20), limits.search_by_address.max],
    [
      'a hundred people on the Wi-Fi of one hotel, behind several addresses',
      searches(100, 12),
      limits.search_by_network.max,
    ],
    ['a family that reads profiles', searches(6, 10), limits.public_by_address.max],
    ['a hotel that reads profiles', searches(100, 6), limits.public_by_network.max],
    ['a client whom three providers in a row fail', 4, limits.payments_opened.max],
    ['a client who tries both cards twice', 4, limits.declines_by_person.max],
    ['a hotel of a hundred guests, of whom each fifth has a card refused', 20, limits.declines_by_network.max],
    ['a client who does not hear the telephone, two bookings long', 6, limits.cold_rings.max],
  ])('%s meet no limit', (_, wanted, max) => {
    expect(wanted).toBeLessThanOrEqual(max);
  });
});
