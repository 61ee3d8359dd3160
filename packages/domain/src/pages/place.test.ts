import { expect, it } from 'vitest';
import { providerKinds } from '../money/price.ts';
import { specialities } from '../providers/specialities.ts';
import { locales } from '../shared/locale.ts';
import { addressIn } from './address.ts';
import { placePath, readPlace } from './place.ts';

it('has an address in the words of each language', () => {
  const place = { country: 'TH', kind: 'lawyer', language: 'fr' } as const;
  expect(placePath(place, 'fr')).toBe('/fr/pays/thailande-th/avocat/francais-fr');
  expect(placePath(place, 'en')).toBe('/en/countries/thailand-th/lawyer/french-fr');
  expect(placePath({ country: 'TH', speciality: 'immigration' }, 'de')).toBe('/de/laender/thailand-th/visa');
});

it.each([
  '/fr/pays',
  '/fr/pays/nowhere',
  '/fr/pays/nowhere-qx',
  '/fr/lieux/thailande-th',
  '/fr/pays/thailande-th/avocat/expatrie',
  '/fr/pays/thailande-th/quelquechose',
  '/fr/pays/thailande-th/avocat/visas/francais-fr/police',
  '/fr/pays/%E0%A4',
  '/fr/pricing',
])('reads no place in %s', (path) => {
  expect(readPlace(path)).toBeUndefined();
});

it('the same page has its address in another language', () => {
  expect(addressIn('/fr/pays/thailande-th', 'en')).toBe('/en/countries/thailand-th');
  expect(addressIn('/fr/pricing', 'en')).toBe('/en/pricing');
  expect(addressIn('/fr', 'ar')).toBe('/ar');
});

it('every address of every language is read as what it was written for', () => {
  const parts = [
    {},
    ...providerKinds.map((kind) => ({ kind })),
    ...specialities.map((speciality) => ({ speciality })),
    ...['fr', 'th', 'zh'].map((language) => ({ kind: 'expat' as const, language })),
  ];
  for (const locale of locales) {
    for (const part of parts) {
      const place = { country: 'CI', ...part };
      expect(readPlace(placePath(place, locale))).toEqual(place);
      expect(readPlace(encodeURI(placePath(place, locale)))).toEqual(place);
    }
  }
});
