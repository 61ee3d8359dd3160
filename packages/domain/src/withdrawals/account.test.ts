import { describe, expect, it } from 'vitest';
import { anAmericanAccount } from '../testing/an-american-account.ts';
import { accountKey, endingOf, readAccount } from './account.ts';
import { formOf, isPaidIn, payoutCountries } from './account-forms.ts';

const holder = 'Ana Pérez';
const FRENCH = 'FR1420041010050500013M02606';
const american = { holder, ...anAmericanAccount };

describe('an account', () => {
  it('is read without the blanks that people write', () => {
    const read = readAccount(
      { country: 'FR', currency: 'EUR' },
      { holder: ' Ana  Pérez ', iban: 'fr14 2004 1010 0505 0001 3M02 606' },
    );
    expect(read).toMatchObject({ details: { holder, iban: FRENCH } });
  });

  it.each([
    ['DE', 'EUR', { iban: 'DE89370400440532013000' }],
    ['NO', 'NOK', { iban: 'NO9386011117947' }],
    ['GB', 'GBP', { sortCode: '20-00-00', accountNumber: '55779911' }],
    ['US', 'USD', american],
    [
      'CA',
      'CAD',
      { institutionNumber: '006', transitNumber: '04841', accountNumber: '3456712', accountType: 'SAVINGS' },
    ],
    ['AU', 'AUD', { bsb: '062-000', accountNumber: '12345678' }],
    ['IN', 'INR', { ifsc: 'HDFC0000261', accountNumber: '50100112233445' }],
    ['MX', 'MXN', { clabe: '032180000118359719' }],
  ])('in %s, paid in %s, has what its bank needs', (country, currency, details) => {
    expect(readAccount({ country, currency }, { holder, ...details })).toHaveProperty('details');
  });

  it.each([
    ['an IBAN with two digits turned', 'FR', 'EUR', { holder, iban: 'FR1420041010050500013M02660' }, ['iban']],
    ['an IBAN of another country', 'DE', 'EUR', { holder, iban: FRENCH }, ['iban']],
    ['one name alone', 'FR', 'EUR', { holder: 'Ana', iban: FRENCH }, ['holder']],
    ['a routing number that is none', 'US', 'USD', { ...american, routingNumber: '021000022' }, ['routingNumber']],
    ['a CLABE that is none', 'MX', 'MXN', { holder, clabe: '032180000118359718' }, ['clabe']],
    ['nothing', 'GB', 'GBP', {}, ['holder', 'sortCode', 'accountNumber']],
    ['an account of a kind that is not there', 'US', 'USD', { ...american, accountType: 'GOLD' }, ['accountType']],
    ['a country without a way', 'KP', 'EUR', { holder, iban: FRENCH }, []],
    ['a word of every object', 'constructor', 'name', {}, []],
  ])('is refused for %s, field by field', (_what, country, currency, given, found) => {
    expect(readAccount({ country, currency }, given)).toEqual({ found });
  });

  it('is refused for each field that is left out', () => {
    const { street: _street, city: _city, ...rest } = american;
    expect(readAccount({ country: 'US', currency: 'USD' }, rest)).toEqual({ found: ['street', 'city'] });
  });

  it('is known by its last four signs', () => {
    expect(endingOf({ iban: FRENCH })).toBe('2606');
    expect(endingOf({ sortCode: '200000', accountNumber: '55779911' })).toBe('9911');
    expect(endingOf({ clabe: '032180000118359719' })).toBe('9719');
    expect(endingOf({ holder })).toBe('');
  });

  it('is the same one whoever holds it, and however its fields are ordered', () => {
    const one = accountKey('US', american);
    // A digest of it is stored, so that it can never be written otherwise.
    expect(one).toBe('US accountNumber=12345678 accountType=CHECKING routingNumber=021000021 state=TX');
    expect(accountKey('US', { ...american, holder: 'Ben Ito', street: 'Elsewhere 2' })).toBe(one);
    expect(accountKey('US', Object.fromEntries(Object.entries(american).toReversed()))).toBe(one);
    expect(accountKey('US', { ...american, accountNumber: '12345679' })).not.toBe(one);
  });
});

it('every country has a form for each of its currencies', () => {
  const forms = payoutCountries.flatMap(({ country, currencies }) => currencies.map((each) => formOf(country, each)));
  expect(forms.length).toBeGreaterThan(40);
  expect(forms.every((form) => form?.fields.some(({ name }) => name === 'holder'))).toBe(true);
});

it('money goes to the countries of the list and to no other', () => {
  expect(payoutCountries.every(({ country }) => isPaidIn(country))).toBe(true);
  expect(['VN', 'toString'].some(isPaidIn)).toBe(false);
});
