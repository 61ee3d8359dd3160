import { rails } from '@sos/domain/payments/rail';
import { locales } from '@sos/domain/shared/locale';
import { invoiceWords } from '@sos/words/invoices';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCii } from './cii.ts';
import { invoicesOf } from './testing/an-invoice.ts';
import { brokenRules } from './testing/en16931.ts';

const words = Object.fromEntries(
  await Promise.all(locales.map(async (locale) => [locale, await invoiceWords(locale)] as const)),
);
const english = await invoiceWords('en');
const business = { country: 'DE', vatNumber: 'DE123456789' };
const address = { unconfirmed: null, consultation: 'WAPI1', address: 'Berlin' };

/** Clients of every kind, and calls at any price, discounted or not, of which some was given back or not. */
const clients = fc.oneof(
  fc.constantFrom('FR', 'FI', 'TH').map((country) => ({ country })),
  fc.constantFrom<object>(business, { ...business, vat: address }, { country: 'CH', vatNumber: 'CHE1' }),
);
const calls = fc
  .record({
    price: fc.integer({ min: 100, max: 500_000 }),
    off: fc.integer({ min: 0, max: 99 }),
    back: fc.integer({ min: 0, max: 100 }),
    rail: fc.constantFrom(...rails),
  })
  .map(({ price, off, back, rail }) => {
    const discount = Math.floor((price * off) / 100);
    const captured = price - discount;
    const amount = Math.floor((captured * back) / 100);
    const coupon = discount === 0 ? null : { code: 'A&B', discount, borneByProvider: Math.floor(discount / 3) };
    const done = { bearer: 'provider', origin: 'admin', status: 'done', railRefundId: 're_1', at: 0 } as const;
    const refunds = amount === 0 ? [] : [{ id: 'r', amount, providerPart: 0, ...done }];
    return { rail, captured, coupon, refunded: amount, refunds };
  });

const xmlOf = (client: object, call: object = {}) =>
  invoicesOf(client, call).flatMap((invoice) => toCii(invoice, words[invoice.locale] ?? english) ?? []);

it('every invoice and credit note keeps the rules of EN 16931, whoever buys what at which price', () => {
  fc.assert(
    fc.property(clients, calls, fc.constantFrom(...locales), (client, call, locale) => {
      for (const xml of xmlOf({ ...client, locale }, call)) expect(brokenRules(xml)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('a rule is broken by what it forbids', () => {
  const discounted = { captured: 4400, coupon: { code: 'C', discount: 500, borneByProvider: 0 }, refunds: [] };
  const [standard = ''] = xmlOf({}, discounted);
  const [reverse = ''] = xmlOf(business);
  const [outside = ''] = xmlOf({ country: 'TH' });
  const gone = (name: string) => new RegExp(`<ram:${name}[ >].*?</ram:${name}>`, 's');

  it.each([
    [
      'no number',
      standard.replace(/<rsm:ExchangedDocument><ram:ID>[^<]*<\/ram:ID>/, '<rsm:ExchangedDocument>'),
      ['BR-02'],
    ],
    ['another type', standard.replace('>380<', '>999<'), ['BR-04']],
    [
      'no buyer’s country',
      standard.replace(/(BuyerTradeParty>.*?)<ram:CountryID>FR<\/ram:CountryID>/s, '$1'),
      ['BR-10', 'BR-11'],
    ],
    ['no product', standard.replace(gone('SpecifiedTradeProduct'), ''), ['BR-25']],
    ['a discount without a reason', standard.replace(gone('Reason'), '').replace(gone('ReasonCode'), ''), ['BR-33']],
    [
      'a discount that is more',
      standard.replace('<ram:ActualAmount>4.16', '<ram:ActualAmount>4.17'),
      ['BR-CO-11', 'BR-CO-13', 'BR-S-08'],
    ],
    ['another sum of lines', standard.replace(/(Summation><ram:LineTotalAmount>)40.83/, '$140.84'), ['BR-CO-10']],
    ['a cent too much', standard.replace(/(<ram:GrandTotalAmount>)44.00/, '$144.01'), ['BR-CO-15', 'BR-CO-16']],
    ['another rate', standard.replaceAll('>20</ram:Rate', '>19</ram:Rate'), ['BR-CO-17', 'BR-S-09']],
    ['three decimals', standard.replace('<ram:ActualAmount>4.16', '<ram:ActualAmount>4.160'), ['BR-DEC']],
    ['no VAT number of the seller', standard.replace(gone('SpecifiedTaxRegistration'), ''), ['BR-S-02']],
    [
      'a standard rate with a reason',
      standard.replace('<ram:BasisAmount>', '<ram:ExemptionReason>x</ram:ExemptionReason><ram:BasisAmount>'),
      ['BR-S-10'],
    ],
    [
      'a reverse charge without the buyer’s number',
      reverse.replace(/<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">DE.*?<\/ram:SpecifiedTaxRegistration>/, ''),
      ['BR-AE-02'],
    ],
    [
      'a reverse charge with a rate',
      reverse.replaceAll('>0</ram:Rate', '>20</ram:Rate'),
      ['BR-CO-17', 'BR-AE-05', 'BR-AE-09'],
    ],
    [
      'a reverse charge without a reason',
      reverse.replace(gone('ExemptionReason'), '').replace(gone('ExemptionReasonCode'), ''),
      ['BR-AE-10'],
    ],
    [
      'an exemption without a reason',
      standard.replaceAll('Code>S<', 'Code>E<').replaceAll('>20</ram:Rate', '>0</ram:Rate'),
      ['BR-CO-17', 'BR-E-09', 'BR-E-10'],
    ],
    ['a zero rate that is none', standard.replaceAll('Code>S<', 'Code>Z<'), ['BR-Z-05', 'BR-Z-06']],
    [
      'a VAT number outside of the Union',
      outside.replace(
        '</ram:SellerTradeParty>',
        '<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">FR1</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty>',
      ),
      ['BR-O-02'],
    ],
    [
      'a rate outside of the Union',
      outside.replaceAll(
        'Code>O</ram:CategoryCode>',
        'Code>O</ram:CategoryCode><ram:RateApplicablePercent>0</ram:RateApplicablePercent>',
      ),
      ['BR-O-05'],
    ],
    [
      'two categories, of which one is outside',
      outside.replace('Code>O<', 'Code>E<'),
      ['BR-E-01', 'BR-E-02', 'BR-E-05', 'BR-O-08', 'BR-O-12'],
    ],
  ])('%s', (_what, xml, rules) => {
    expect(xml).not.toBe('');
    expect(brokenRules(xml)).toEqual(rules);
  });
});
