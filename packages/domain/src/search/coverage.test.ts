import { expect, it } from 'vitest';
import { catalogueOf } from './catalogue.ts';
import { coverageOf } from './coverage.ts';
import type { Facts } from './person.ts';

const someone: Facts = {
  kind: 'lawyer',
  displayName: 'A',
  headline: '',
  photoUrl: null,
  languages: ['fr', 'en'],
  countries: ['TH', 'LA'],
  specialities: [],
  ratingAverage: null,
  ratingCount: 0,
  answerRate: null,
};

it('a country shows who helps with it, who is online, and what they speak', () => {
  const people: [string, Facts][] = [
    ['a', someone],
    ['b', { ...someone, kind: 'expat', countries: ['TH', 'TH'], languages: ['en'] }],
  ];
  const catalogue = catalogueOf(people, (id) => ({
    availability: id === 'a' ? 'offline' : 'available',
    closesAt: null,
    opensAt: null,
  }));
  expect(coverageOf(catalogue, 0)).toEqual([
    { country: 'TH', lawyers: 1, expats: 1, online: 1, languages: ['en', 'fr'] },
    { country: 'LA', lawyers: 1, expats: 0, online: 0, languages: ['en', 'fr'] },
  ]);
});

it('a country that nobody helps with is not there', () => {
  expect(
    coverageOf(
      catalogueOf([], () => undefined),
      0,
    ),
  ).toEqual([]);
});
