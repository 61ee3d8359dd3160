import { describe, expect, it } from 'vitest';
import { anAmericanAccount } from '../testing/an-american-account.ts';
import { type AccountDetails, readAccount } from './account.ts';
import { isIban } from './account-checks.ts';
import { formOf, payoutCountries } from './account-forms.ts';

const holder = 'Ana Pérez';
const accounts: Readonly<Record<string, AccountDetails>> = {
  'FR EUR': { iban: 'FR1420041010050500013M02606' },
  'GB GBP': { sortCode: '200000', accountNumber: '55779911' },
  'US USD': anAmericanAccount,
  'CA CAD': { institutionNumber: '006', transitNumber: '04841', accountNumber: '3456712', accountType: 'SAVINGS' },
  'AU AUD': { bsb: '062000', accountNumber: '12345678' },
  'NZ NZD': { accountNumber: '021234012345600' },
  'IN INR': { ifsc: 'HDFC0000261', accountNumber: '50100112233445' },
  'MX MXN': { clabe: '032180000118359719' },
  'SG SGD': { bankCode: '7171', accountNumber: '0123456789' },
  'AE AED': { iban: 'AE070331234567890123456' },
  'TR TRY': { iban: 'TR330006100519786457841326' },
  'SN XOF': { network: 'WAVE', mobileNumber: '221771234567' },
};
const read = (place: string, differs: AccountDetails = {}) => {
  const [country = '', currency = ''] = place.split(' ');
  return readAccount({ country, currency }, { holder, ...accounts[place], ...differs });
};

it.each([
  ['FR EUR', 'wise', 'iban'],
  ['GB GBP', 'wise', 'sort_code'],
  ['US USD', 'wise', 'aba'],
  ['CA CAD', 'wise', 'canadian'],
  ['AU AUD', 'wise', 'australian'],
  ['NZ NZD', 'wise', 'newzealand'],
  ['IN INR', 'wise', 'indian'],
  ['MX MXN', 'wise', 'mexican'],
  ['SG SGD', 'wise', 'singapore'],
  ['AE AED', 'wise', 'emirates'],
  ['TR TRY', 'wise', 'turkish_earthport'],
  ['SN XOF', 'flutterwave', 'mobile_money'],
])('an account of %s is paid by %s, which calls it %s', (place, rail, kind) => {
  expect(read(place)).toMatchObject({ form: { rail, kind }, details: { holder, ...accounts[place] } });
});

it('where banks keep accounts in euro beside their own money, both are paid, their own first', () => {
  const both = payoutCountries.filter(({ currencies }) => currencies.length === 2);
  expect(both.map(({ country, currencies }) => [country, ...currencies].join(' '))).toEqual([
    'CH CHF EUR',
    'CZ CZK EUR',
    'DK DKK EUR',
    'GB GBP EUR',
    'HU HUF EUR',
    'NO NOK EUR',
    'PL PLN EUR',
    'RO RON EUR',
    'SE SEK EUR',
  ]);
  for (const { country, currencies } of both) {
    const kinds = currencies.map((currency) => formOf(country, currency)?.kind);
    expect(kinds).toEqual([country === 'GB' ? 'sort_code' : 'iban', 'iban']);
  }
});

describe('a field of an account', () => {
  it.each([
    ['US USD', 'holder', ['1Ana Pérez', 'Ana Pérez 1', 'Ana Pérez!', 'An1a Pérez', 'Ana P1', 'Ana']],
    ['US USD', 'holder', [`Ana ${'b'.repeat(67)}`]],
    ['US USD', 'routingNumber', ['0210000210', '0021000021', '02100002']],
    ['US USD', 'street', ['', 'ab', 'a'.repeat(101)]],
    ['US USD', 'city', ['a', 'a'.repeat(61)]],
    ['US USD', 'state', ['T', 'TXA', 'T1']],
    ['US USD', 'postCode', ['7', '7330', '733011', '73301123', 'A73301', '73301A', '73301ABCD', '7330112345']],
    ['CA CAD', 'institutionNumber', ['06', '0061', 'A006', '006A']],
    ['CA CAD', 'transitNumber', ['0484', '048411', 'A04841', '04841A']],
    ['GB GBP', 'sortCode', ['20000', '2000001', 'A200000', '200000A']],
    ['AU AUD', 'bsb', ['06200', '0620001', 'A062000', '062000A']],
    ['NZ NZD', 'accountNumber', ['02123401234560', '02123401234560001']],
    ['IN INR', 'ifsc', ['HDFC1000261', 'XHDFC0000261', 'HDFC00002611', 'HDF00000261']],
    ['MX MXN', 'clabe', ['0321800001183597109', '03218000011835971']],
    ['SG SGD', 'bankCode', ['717', '71711', 'A7171', '7171A', 'ABCD']],
    ['AE AED', 'iban', ['AE07033123456789012345é', 'FR1420041010050500013M02606']],
    ['SN XOF', 'mobileNumber', ['2217712345678', '22177123456', '0771234567']],
  ] as const)('in %s is refused as %s where it is one of %o', (place, field, values) => {
    for (const value of values) expect([value, read(place, { [field]: value })]).toEqual([value, { found: [field] }]);
  });

  it.each([
    ['US USD', { postCode: '73301-1234' }],
    ['US USD', { street: 'abc', city: 'Ab' }],
    ['US USD', { holder: 'Ana Maria Pérez-Gómez' }],
    ['US USD', { holder: `Ana ${'b'.repeat(66)}` }],
    ['US USD', { holder: 'अमित कुमार' }],
    ['NZ NZD', { accountNumber: '0212340123456000' }],
  ] as const)('in %s may be %o', (place, differs) => {
    expect(read(place, differs)).toHaveProperty('details');
  });
});

/** An IBAN whose digits of proof are right, whatever else is odd about it. */
function proved(country: string, account: string): string {
  const digits = Array.from(`${account}${country}00`, (sign) => Number.parseInt(sign, 36)).join('');
  const proof = 98n - (BigInt(digits) % 97n);
  return `${country}${String(proof).padStart(2, '0')}${account}`;
}

it('an IBAN is as long as those of its country, and of that country', () => {
  expect(proved('DE', '370400440532013000')).toBe('DE89370400440532013000');
  expect(isIban(proved('DE', '370400440532013000'), 'DE')).toBe(true);
  expect(isIban(proved('DE', '37040044053201300'), 'DE')).toBe(false);
  expect(isIban(proved('GB', '370400440532013000'), 'DE')).toBe(false);
  expect(isIban(proved('XX', '370400440532013000'), 'XX')).toBe(false);
});
