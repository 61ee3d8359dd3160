import type { Invoice } from '@sos/domain/invoices/invoice';
import type { Rail } from '@sos/domain/payments/rail';
import type { InvoiceWords } from '@sos/words/invoice-words';

/** Commercial invoice and credit note, as UNTDID 1001 numbers them. */
const types: Readonly<Partial<Record<Invoice['kind'], string>>> = { invoice: '380', credit: '381' };
/** Paid by bank card and by an online payment service, as UNTDID 4461 numbers them. */
const means: Readonly<Record<Rail, string>> = { stripe: '48', paypal: '68' };

const spaces = {
  rsm: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  udt: 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
  qdt: 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
};

/** An element with what is in it; nothing for one that would be empty. */
function el(
  name: string,
  content: string | readonly string[],
  attributes: Readonly<Record<string, string>> = {},
): string {
  const inner = typeof content === 'string' ? content : content.join('');
  if (inner === '') return '';
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${given.join('')}>${inner}</${name}>`;
}
const ram = (name: string, ...given: [string | readonly string[], Readonly<Record<string, string>>?]) =>
  el(`ram:${name}`, ...given);
const words = (name: string, text: string) => ram(name, escaped(text));

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Minor units of a currency with two places. */
const sum = (amount: number) => (amount / 100).toFixed(2);
const day = (at: number) => new Date(at).toISOString().slice(0, 10).replaceAll('-', '');
const date = (at: number, space = 'udt') => el(`${space}:DateTimeString`, day(at), { format: '102' });

/** The invoice or credit note as EN 16931 has it, in UN/CEFACT's syntax; undefined for what is neither. */
export function toCii(invoice: Invoice, { items, reverse, outside }: InvoiceWords): string | undefined {
  const type = types[invoice.kind];
  if (type === undefined) return undefined;
  const reason = { S: '', AE: reverse, O: outside }[invoice.category];
  const content = [
    el('rsm:ExchangedDocumentContext', [
      ram('GuidelineSpecifiedDocumentContextParameter', words('ID', 'urn:cen.eu:en16931:2017')),
    ]),
    el('rsm:ExchangedDocument', [
      words('ID', invoice.number),
      words('TypeCode', type),
      ram('IssueDateTime', date(invoice.issuedAt)),
    ]),
    el('rsm:SupplyChainTradeTransaction', [
      ...invoice.lines.map((line, index) => lineOf(invoice, items[line.item], { number: index + 1, net: line.net })),
      ram('ApplicableHeaderTradeAgreement', [sellerOf(invoice), buyerOf(invoice)]),
      ram('ApplicableHeaderTradeDelivery', [
        ram('ActualDeliverySupplyChainEvent', ram('OccurrenceDateTime', date(invoice.calledAt))),
      ]),
      settlementOf(invoice, reason),
    ]),
  ];
  const root = Object.fromEntries(Object.entries(spaces).map(([prefix, uri]) => [`xmlns:${prefix}`, uri]));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${el('rsm:CrossIndustryInvoice', content, root)}`;
}

/** What is outside of the scope of VAT has no rate. */
function rateOf({ category, rate }: Invoice): string {
  return category === 'O' ? '' : words('RateApplicablePercent', String(rate / 100));
}

function lineOf(invoice: Invoice, name: string, { number, net }: { number: number; net: number }): string {
  return ram('IncludedSupplyChainTradeLineItem', [
    ram('AssociatedDocumentLineDocument', words('LineID', String(number))),
    ram('SpecifiedTradeProduct', words('Name', name)),
    ram('SpecifiedLineTradeAgreement', ram('NetPriceProductTradePrice', words('ChargeAmount', sum(net)))),
    ram('SpecifiedLineTradeDelivery', ram('BilledQuantity', '1', { unitCode: 'C62' })),
    ram('SpecifiedLineTradeSettlement', [
      ram('ApplicableTradeTax', [words('TypeCode', 'VAT'), words('CategoryCode', invoice.category), rateOf(invoice)]),
      ram('SpecifiedTradeSettlementLineMonetarySummation', words('LineTotalAmount', sum(net))),
    ]),
  ]);
}

/** Where no VAT of the Union is due, the standard allows no VAT numbers. */
function taxNumber({ category }: Invoice, number: string | null): string {
  if (number === null || category === 'O') return '';
  return ram('SpecifiedTaxRegistration', ram('ID', escaped(number), { schemeID: 'VA' }));
}

function sellerOf(invoice: Invoice): string {
  const { name, street, postcode, city, country, registration, vatNumber } = invoice.seller;
  return ram('SellerTradeParty', [
    words('Name', name),
    ram('SpecifiedLegalOrganization', words('ID', registration)),
    ram('PostalTradeAddress', [
      words('PostcodeCode', postcode),
      words('LineOne', street),
      words('CityName', city),
      words('CountryID', country),
    ]),
    taxNumber(invoice, vatNumber),
  ]);
}

function buyerOf(invoice: Invoice): string {
  const { name, country, vatNumber, vat } = invoice.buyer;
  const address = ram('PostalTradeAddress', [words('LineOne', vat?.address ?? ''), words('CountryID', country)]);
  return ram('BuyerTradeParty', [words('Name', name), address, taxNumber(invoice, vatNumber)]);
}

function settlementOf(invoice: Invoice, reason: string): string {
  const { paidBy, currency, net, vat, category, rounding, total, corrects } = invoice;
  return ram('ApplicableHeaderTradeSettlement', [
    words('InvoiceCurrencyCode', currency),
    ram('SpecifiedTradeSettlementPaymentMeans', words('TypeCode', means[paidBy])),
    ram('ApplicableTradeTax', [
      words('CalculatedAmount', sum(vat)),
      words('TypeCode', 'VAT'),
      words('ExemptionReason', reason),
      words('BasisAmount', sum(net)),
      words('CategoryCode', category),
      words('ExemptionReasonCode', category === 'S' ? '' : `VATEX-EU-${category}`),
      rateOf(invoice),
    ]),
    ram('SpecifiedTradeSettlementHeaderMonetarySummation', [
      words('LineTotalAmount', sum(net)),
      words('TaxBasisTotalAmount', sum(net)),
      ram('TaxTotalAmount', sum(vat), { currencyID: currency }),
      rounding === 0 ? '' : words('RoundingAmount', sum(rounding)),
      words('GrandTotalAmount', sum(net + vat)),
      words('TotalPrepaidAmount', sum(total)),
      words('DuePayableAmount', sum(0)),
    ]),
    corrects ? referenceOf(corrects) : '',
  ]);
}

function referenceOf({ number, issuedAt }: NonNullable<Invoice['corrects']>): string {
  return ram('InvoiceReferencedDocument', [
    words('IssuerAssignedID', number),
    ram('FormattedIssueDateTime', date(issuedAt, 'qdt')),
  ]);
}
