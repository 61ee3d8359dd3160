import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { invoiceWords } from '@sos/words/invoices';
import { describe, expect, it } from 'vitest';
import { toCii } from './cii.ts';
import { invoicesOf } from './testing/an-invoice.ts';

const words = await invoiceWords('en');
const abroad = { country: 'AE' };
const business = { country: 'DE', vatNumber: 'DE123456789' };
type Call = Parameters<typeof invoicesOf>[1];
const of = (client: Parameters<typeof invoicesOf>[0], kind: string, call: Call = {}) => {
  const invoice = invoicesOf(client, call).find((each) => each.kind === kind);
  return invoice ? (toCii(invoice, words) ?? '') : '';
};
const values = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<ram:${name}[^>]*>([^<]*)<`, 'g'))].map(([, value]) => value);
const cents = (text = '') => Math.round(Number(text) * 100);

const discounted = { captured: 4400, coupon: { code: 'WELCOME5', discount: 500, borneByProvider: 0 }, refunds: [] };

describe('the invoice in EN 16931’s form', () => {
  it.each([
    ['of a consumer', {}, 'S', '20', '8.17'],
    ['of a business abroad in the Union', business, 'AE', '0', '0.00'],
    ['of somebody outside of the Union', abroad, 'O', undefined, '0.00'],
  ])('%s adds up: lines, VAT of the whole, total and what is paid', (_who, client, category, rate, vat) => {
    const xml = of(client, 'invoice');
    const [first, second, header] = values(xml, 'LineTotalAmount').map(cents);
    expect(header).toBe((first ?? 0) + (second ?? 0));
    const [basis] = values(xml, 'BasisAmount');
    expect(values(xml, 'TaxBasisTotalAmount')).toEqual([basis]);
    expect(values(xml, 'CalculatedAmount')).toEqual([vat]);
    expect(values(xml, 'TaxTotalAmount')).toEqual([vat]);
    const [grand] = values(xml, 'GrandTotalAmount').map(cents);
    expect(grand).toBe(cents(basis) + cents(vat));
    const [rounding = '0'] = values(xml, 'RoundingAmount');
    expect((grand ?? 0) - cents(values(xml, 'TotalPrepaidAmount')[0]) + cents(rounding)).toBe(0);
    expect(new Set(values(xml, 'CategoryCode'))).toEqual(new Set([category]));
    expect(new Set(values(xml, 'RateApplicablePercent'))).toEqual(new Set(rate === undefined ? [] : [rate]));
  });

  it('says why no VAT is on it, with the numbers that the standard asks for or forbids', () => {
    expect(values(of(business, 'invoice'), 'ExemptionReasonCode')).toEqual(['VATEX-EU-AE']);
    expect(of(business, 'invoice').match(/schemeID="VA"/g)).toHaveLength(2);
    expect(values(of(abroad, 'invoice'), 'ExemptionReasonCode')).toEqual(['VATEX-EU-O']);
    expect(of(abroad, 'invoice')).not.toContain('schemeID="VA"');
    expect(values(of({}, 'invoice'), 'ExemptionReasonCode')).toEqual([]);
  });

  it('is a credit note that names what it corrects, and nothing for a provider', () => {
    const xml = of({}, 'credit');
    expect(xml).toContain('<ram:TypeCode>381</ram:TypeCode>');
    expect(values(xml, 'IssuerAssignedID')).toEqual(['INV-2026-000001']);
    expect(of({}, 'statement')).toBe('');
  });

  it.each([
    ['stripe', '48'],
    ['paypal', '68'],
  ] as const)('says how it was paid: %s', (rail, code) => {
    const [invoice] = invoicesOf({}, { rail });
    const xml = invoice ? (toCii(invoice, words) ?? '') : '';
    expect(xml).toContain(`SpecifiedTradeSettlementPaymentMeans><ram:TypeCode>${code}<`);
  });

  it('has a coupon as an allowance on the whole, between its lines and what was paid', () => {
    const xml = of({}, 'invoice', discounted);
    expect(values(xml, 'LineTotalAmount').at(-1)).toBe('40.83');
    expect([values(xml, 'AllowanceTotalAmount'), values(xml, 'ActualAmount')]).toEqual([['4.16'], ['4.16']]);
    expect([values(xml, 'TaxBasisTotalAmount'), values(xml, 'GrandTotalAmount')]).toEqual([['36.67'], ['44.00']]);
    expect(values(xml, 'Reason')).toEqual(['95', 'Discount with the code WELCOME5']);
    expect(values(of({}, 'invoice'), 'AllowanceTotalAmount')).toEqual([]);
  });

  it('holds any name', () => {
    expect(of({ name: 'A & <B> "C"' }, 'invoice')).toContain('<ram:Name>A &amp; &lt;B&gt; &quot;C&quot;</ram:Name>');
  });
});

/** The schema is UN/CEFACT's, which lies beside a checkout of the project and is no part of it. */
const schemas = path.join(import.meta.dirname, '../../../../../../shared/contracts/en16931-cii/uncefact');
const flat = (text: string) => text.replaceAll(/schemaLocation="[^"]*?([^"/]+)"/g, 'schemaLocation="$1"');

function schemaFiles() {
  return ['data', 'codelist', 'identifierlist'].flatMap((part) => {
    const folder = path.join(schemas, part, 'standard');
    return readdirSync(folder).map((fileName) => {
      return { fileName, contents: flat(readFileSync(path.join(folder, fileName), 'utf8')) };
    });
  });
}

function hasSchemas(): boolean {
  try {
    return readdirSync(schemas).length > 0;
  } catch {
    return false;
  }
}

describe.runIf(hasSchemas())('by the published schema', () => {
  it.each([
    ['a consumer’s invoice', {}, 'invoice'],
    ['a discounted invoice', {}, 'invoice', discounted],
    ['a credit note', {}, 'credit'],
    ['a reverse charge', { ...business, vat: { unconfirmed: null, consultation: 'W', address: 'Berlin' } }, 'invoice'],
    ['one from outside of the Union', abroad, 'credit'],
  ])('%s is valid', async (_what, client, kind, call: Call = {}) => {
    const { validateXML } = await import('xmllint-wasm');
    const preload = schemaFiles();
    const schema = preload.find(({ fileName }) => fileName === 'CrossIndustryInvoice_100pD16B.xsd')?.contents ?? '';
    const xml = [{ fileName: 'invoice.xml', contents: of(client, kind, call) }];
    const { errors } = await validateXML({ xml, schema: [schema], preload });
    expect(errors).toEqual([]);
  });
});
