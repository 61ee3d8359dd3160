import { describe, expect, it } from 'vitest';
import { endingOf, readAccount } from './account.ts';
import { formOf } from './account-forms.ts';
import { isMobileNumber, mobileCountries, networkName, numberExample } from './mobile-money.ts';

const holder = 'Awa Ndiaye';
const read = (country: string, currency: string, network: string, mobileNumber: string) =>
  readAccount({ country, currency }, { holder, network, mobileNumber });

describe('a wallet on a telephone', () => {
  it.each([
    ['CM', 'XAF', 'ORANGEMONEY', '+237 6 71 23 45 67', '237671234567'],
    ['CI', 'XOF', 'WAVE', '+225 07 01 02 03 04', '2250701020304'],
    ['ET', 'ETB', 'AMOLEMONEY', '251-911-234-567', '251911234567'],
    ['GH', 'GHS', 'MTN', '+233 24 412 3456', '233244123456'],
    ['KE', 'KES', 'MPS', '+254 712 345678', '254712345678'],
    ['MW', 'MWK', 'AIRTELMW', '+265 991 234 567', '265991234567'],
    ['RW', 'RWF', 'AIRTEL', '+250 781 234 567', '250781234567'],
    ['SN', 'XOF', 'ORANGEMONEY', '+221 77 123 45 67', '221771234567'],
    ['TZ', 'TZS', 'VODACOM', '+255 754 123 456', '255754123456'],
    ['UG', 'UGX', 'MTN', '+256 772 123456', '256772123456'],
    ['ZM', 'ZMW', 'MPS', '+260 97 123 4567', '260971234567'],
  ])('in %s, paid in %s, is its network and its number', (country, currency, network, typed, mobileNumber) => {
    const account = read(country, currency, network, typed);
    expect(account).toMatchObject({ form: { rail: 'flutterwave' }, details: { holder, network, mobileNumber } });
    expect(endingOf({ mobileNumber })).toBe(mobileNumber.slice(-4));
  });

  it.each([
    ['a number of another country', 'CM', 'XAF', 'MTN', '+221771234567', ['mobileNumber']],
    ['a number without its country', 'KE', 'KES', 'MPS', '0712345678', ['mobileNumber']],
    ['a number that is a digit short', 'SN', 'XOF', 'WAVE', '22177123456', ['mobileNumber']],
    ['a line that is not mobile', 'CI', 'XOF', 'MTN', '2252720304050', ['mobileNumber']],
    ['a network of another country', 'SN', 'XOF', 'MTN', '221771234567', ['network']],
    ['another money', 'SN', 'EUR', 'WAVE', '221771234567', []],
  ])('is refused for %s', (_what, country, currency, network, typed, found) => {
    expect(read(country, currency, network, typed)).toEqual({ found });
  });

  it('is called by a name that people know, in each country', () => {
    for (const { country, currency, networks } of mobileCountries) {
      expect(formOf(country, currency)?.rail).toBe('flutterwave');
      const named = networks.map((network) => networkName(network, country));
      expect(new Set(named).size).toBe(networks.length);
      expect(named.every((name) => name !== name.toUpperCase())).toBe(true);
    }
  });
});

it('Zambia’s code stands for whichever of its networks has the number, Kenya’s for one', () => {
  expect([networkName('MPS', 'ZM'), networkName('MPS', 'KE')]).toEqual(['Airtel, MTN, Zamtel', 'M-Pesa']);
});

it('a number is none with a digit more or less, or in a country without wallets', () => {
  const numbers = {
    CM: '237671234567',
    CI: '2250701020304',
    ET: '251911234567',
    GH: '233244123456',
    KE: '254712345678',
    MW: '265991234567',
    RW: '250781234567',
    SN: '221771234567',
    TZ: '255754123456',
    UG: '256772123456',
    ZM: '260971234567',
  };
  for (const [country, digits] of Object.entries(numbers)) {
    expect(
      [digits, `${digits}1`, `1${digits}`, digits.slice(0, -1)].map((each) => isMobileNumber(each, country)),
    ).toEqual([true, false, false, false]);
  }
  expect(isMobileNumber('221771234567', 'FR')).toBe(false);
});

it('shows how a number of each country begins', () => {
  const codes = { CM: 237, CI: 225, ET: 251, GH: 233, KE: 254, MW: 265, RW: 250, SN: 221, TZ: 255, UG: 256, ZM: 260 };
  expect(Object.keys(codes).map(numberExample)).toEqual(Object.values(codes).map((code) => `+${code} …`));
  expect(numberExample('FR')).toBe('');
  for (const { code, number } of mobileCountries) expect(number.source.startsWith(`^${code}`)).toBe(true);
});
