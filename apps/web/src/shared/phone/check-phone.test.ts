import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callingCodes } from './calling-codes.ts';
import { checkPhone, countryOfPhone } from './check-phone.ts';

describe('a number that may be called', () => {
  it.each([
    ['FR', '06 12 34 56 78', '+33612345678'],
    ['FR', '+33 6 12 34 56 78', '+33612345678'],
    ['FR', '0033 6 12 34 56 78', '+33612345678'],
    ['DE', '+33 6 12 34 56 78', '+33612345678'],
    ['US', '(415) 555-0132', '+14155550132'],
    ['IT', '06 1234 5678', '+390612345678'],
    ['GB', '07911/123456', '+447911123456'],
    ['US', '1 415 555 0132', '+14155550132'],
    ['HU', '06 20 123 4567', '+36201234567'],
    ['KH', '091 234 567', '+85591234567'],
    ['RU', '8 (912) 345-67-89', '+79123456789'],
    ['KZ', '8 771 000 9998', '+77710009998'],
    ['BY', '8 029 491-19-11', '+375294911911'],
    ['TM', '8 66 123456', '+99366123456'],
    ['DO', '1 809 234 5678', '+18092345678'],
    ['GA', '06 03 12 34', '+24106031234'],
    ['BJ', '01 95 12 34 56', '+2290195123456'],
    ['SM', '0549 886377', '+3780549886377'],
    ['GE', '0555 12 34 56', '+995555123456'],
    ['KH', '012 345 678', '+85512345678'],
    ['RU', '8 912 345-67-89', '+79123456789'],
    ['CG', '06 612 3456', '+242066123456'],
    ['DO', '1 809 555 0132', '+18095550132'],
    ['FR', 'tel:+33-6-12-34-56-78', '+33612345678'],
    ['FR', '+33 (0)6 12 34 56 78', '+33612345678'],
    ['FR', '\u202a06\u00a012\u20113456\u200e78\u202c', '+33612345678'],
    ['EG', '٠١٠١٢٣٤٥٦٧٨', '+201012345678'],
    ['IN', '०९८७६५ ४३२१०', '+919876543210'],
  ])('in %s, %s is %s', (country, text, e164) => {
    expect(checkPhone(country, text)).toEqual({ ok: true, e164 });
  });

  it('is always a plus sign and at most 15 digits', () => {
    const countries = fc.constantFrom(...callingCodes.keys());
    const typed = fc.string({ unit: fc.constantFrom(...'0 1 2 3 4 5 6 7 8 9 + - ( )'.split(' '), ' ') });
    fc.assert(
      fc.property(countries, typed, (country, text) => {
        const check = checkPhone(country, text);
        expect(check.ok ? check.e164 : '+1000000').toMatch(/^\+[1-9]\d{6,14}$/);
      }),
    );
  });
});

describe('a number that cannot be one', () => {
  it.each([
    ['FR', '  ', 'empty'],
    ['FR', 'ask my sister', 'letters'],
    ['FR', '06 12 34 56 78 poste 3', 'letters'],
    ['FR', '+33612345678;ext=3', 'letters'],
    ['US', '(415) 555-0132 x12', 'letters'],
    ['FR', '06 12', 'short'],
    ['FR', '06 12 34 56 78 90 12 34 56', 'long'],
    ['FR', '+999 123456789', 'unknown'],
    ['FR', '+8816 1234 5678', 'countryless'],
    ['FR', '00870 773 111 632', 'countryless'],
    ['FR', '+800 1234 5678', 'countryless'],
    ['XX', '06 12 34 56 78', 'unknown'],
  ])('in %s, "%s" is refused: %s', (country, text, problem) => {
    expect(checkPhone(country, text)).toEqual({ ok: false, problem });
  });
});

describe('the country of a number', () => {
  it.each([
    ['US', '+33 6 12', 'FR'],
    ['US', '0049 30', 'DE'],
    ['FR', '+1 415', 'US'],
    ['FR', '+44 7', 'GB'],
    ['JE', '+44 7', 'JE'],
    ['FR', '+7 912', 'RU'],
    ['FR', '+855 91', 'KH'],
    ['CA', '+1 514', 'CA'],
    ['FR', '+7 912', 'RU'],
    ['KZ', '+7 701', 'KZ'],
    ['FR', '06 12 34 56 78', 'FR'],
    ['FR', '+', 'FR'],
    ['US', '\u202a+٣٣ 6 12', 'FR'],
    ['US', 'tel:+4930', 'DE'],
  ])('chosen as %s and typed as %s is %s', (country, text, found) => {
    expect(countryOfPhone(country, text)).toBe(found);
  });
});
