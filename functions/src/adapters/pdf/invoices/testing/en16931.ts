import { categoryRules } from './en16931-categories.ts';
import type { Facts, Part, Rule } from './en16931-facts.ts';
import { all, parseXml, textAt, type XmlElement } from './xml.ts';

const TRADE = 'SupplyChainTradeTransaction';
const AGREEMENT = `${TRADE}/ApplicableHeaderTradeAgreement`;
export const SETTLEMENT = `${TRADE}/ApplicableHeaderTradeSettlement`;
const SUMS = `${SETTLEMENT}/SpecifiedTradeSettlementHeaderMonetarySummation`;

export const cents = (text: string | undefined) => Math.round(Number(text ?? '0') * 100);

/** The names of the rules that an invoice in UN/CEFACT's syntax breaks. */
export function brokenRules(xml: string): string[] {
  const facts = factsOf(parseXml(xml));
  return [...presence, ...lineRules, ...totals, ...categoryRules]
    .filter(([, holds]) => !holds(facts))
    .map(([name]) => name);
}

function factsOf(root: XmlElement): Facts {
  const part = (element: XmlElement, paths: { amount: string; tax: string }): Part => {
    const [tax] = paths.tax === '' ? [element] : all(element, paths.tax);
    return {
      element,
      amount: cents(textAt(element, paths.amount)),
      category: tax && textAt(tax, 'CategoryCode'),
      rate: tax && textAt(tax, 'RateApplicablePercent'),
    };
  };
  const line = {
    amount: 'SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount',
    tax: 'SpecifiedLineTradeSettlement/ApplicableTradeTax',
  };
  const allowance = { amount: 'ActualAmount', tax: 'CategoryTradeTax' };
  const vatOf = (party: string) => {
    const [id] = all(root, `${AGREEMENT}/${party}/SpecifiedTaxRegistration/ID`);
    return id?.attributes['schemeID'] === 'VA' ? id.text : undefined;
  };
  return {
    root,
    lines: all(root, `${TRADE}/IncludedSupplyChainTradeLineItem`).map((element) => part(element, line)),
    allowances: all(root, `${SETTLEMENT}/SpecifiedTradeAllowanceCharge`).map((element) => part(element, allowance)),
    breakdown: all(root, `${SETTLEMENT}/ApplicableTradeTax`).map((element) => ({
      ...part(element, { amount: 'BasisAmount', tax: '' }),
      tax: cents(textAt(element, 'CalculatedAmount')),
      reason: textAt(element, 'ExemptionReason') ?? textAt(element, 'ExemptionReasonCode'),
    })),
    sellerVat: vatOf('SellerTradeParty'),
    buyerVat: vatOf('BuyerTradeParty'),
  };
}

const has =
  (path: string) =>
  ({ root }: Facts) =>
    all(root, path).some(({ text, children }) => text !== '' || children.length > 0);

const presence: readonly Rule[] = [
  ['BR-01', has('ExchangedDocumentContext/GuidelineSpecifiedDocumentContextParameter/ID')],
  ['BR-02', has('ExchangedDocument/ID')],
  ['BR-03', has('ExchangedDocument/IssueDateTime/DateTimeString')],
  ['BR-04', ({ root }) => ['380', '381'].includes(textAt(root, 'ExchangedDocument/TypeCode') ?? '')],
  ['BR-05', ({ root }) => /^[A-Z]{3}$/.test(textAt(root, `${SETTLEMENT}/InvoiceCurrencyCode`) ?? '')],
  ['BR-06', has(`${AGREEMENT}/SellerTradeParty/Name`)],
  ['BR-07', has(`${AGREEMENT}/BuyerTradeParty/Name`)],
  ['BR-08', has(`${AGREEMENT}/SellerTradeParty/PostalTradeAddress`)],
  ['BR-09', has(`${AGREEMENT}/SellerTradeParty/PostalTradeAddress/CountryID`)],
  ['BR-10', has(`${AGREEMENT}/BuyerTradeParty/PostalTradeAddress`)],
  ['BR-11', has(`${AGREEMENT}/BuyerTradeParty/PostalTradeAddress/CountryID`)],
  ['BR-12', has(`${SUMS}/LineTotalAmount`)],
  ['BR-13', has(`${SUMS}/TaxBasisTotalAmount`)],
  ['BR-14', has(`${SUMS}/GrandTotalAmount`)],
  ['BR-15', has(`${SUMS}/DuePayableAmount`)],
  ['BR-16', ({ lines }) => lines.length > 0],
  [
    'BR-55',
    ({ root }) =>
      all(root, `${SETTLEMENT}/InvoiceReferencedDocument`).every((each) => textAt(each, 'IssuerAssignedID')),
  ],
];

const perLine = (path: string) => (facts: Facts) =>
  facts.lines.every(({ element }) => (textAt(element, path) ?? '') !== '');
const lineRules: readonly Rule[] = [
  ['BR-21', perLine('AssociatedDocumentLineDocument/LineID')],
  ['BR-22', perLine('SpecifiedLineTradeDelivery/BilledQuantity')],
  [
    'BR-23',
    ({ lines }) =>
      lines.every(
        ({ element }) => all(element, 'SpecifiedLineTradeDelivery/BilledQuantity')[0]?.attributes['unitCode'],
      ),
  ],
  ['BR-24', perLine('SpecifiedLineTradeSettlement/SpecifiedTradeSettlementLineMonetarySummation/LineTotalAmount')],
  ['BR-25', perLine('SpecifiedTradeProduct/Name')],
  ['BR-26', perLine('SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount')],
  [
    'BR-27',
    ({ lines }) =>
      lines.every(
        ({ element }) =>
          cents(textAt(element, 'SpecifiedLineTradeAgreement/NetPriceProductTradePrice/ChargeAmount')) >= 0,
      ),
  ],
  ['BR-31', ({ allowances }) => allowances.every(({ element }) => textAt(element, 'ActualAmount'))],
  ['BR-32', ({ allowances }) => allowances.every(({ category }) => category)],
  [
    'BR-33',
    ({ allowances }) => allowances.every(({ element }) => textAt(element, 'Reason') ?? textAt(element, 'ReasonCode')),
  ],
  ['BR-CO-04', ({ lines }) => lines.every(({ category }) => category)],
  ['BR-45', ({ breakdown }) => breakdown.every(({ element }) => textAt(element, 'BasisAmount'))],
  ['BR-46', ({ breakdown }) => breakdown.every(({ element }) => textAt(element, 'CalculatedAmount'))],
  ['BR-47', ({ breakdown }) => breakdown.every(({ category }) => category)],
  ['BR-48', ({ breakdown }) => breakdown.every(({ category, rate }) => category === 'O' || rate !== undefined)],
];

const total = (parts: readonly Part[]) => parts.reduce((sum, { amount }) => sum + amount, 0);
const summed = ({ root }: Facts, name: string) => cents(textAt(root, `${SUMS}/${name}`));

const totals: readonly Rule[] = [
  [
    'BR-CO-09',
    ({ sellerVat, buyerVat }) => [sellerVat, buyerVat].every((id) => id === undefined || /^[A-Z]{2}/.test(id)),
  ],
  ['BR-CO-10', (facts) => summed(facts, 'LineTotalAmount') === total(facts.lines)],
  ['BR-CO-11', (facts) => summed(facts, 'AllowanceTotalAmount') === total(facts.allowances)],
  ['BR-CO-13', (facts) => summed(facts, 'TaxBasisTotalAmount') === total(facts.lines) - total(facts.allowances)],
  ['BR-CO-14', (facts) => summed(facts, 'TaxTotalAmount') === facts.breakdown.reduce((sum, { tax }) => sum + tax, 0)],
  [
    'BR-CO-15',
    (facts) =>
      summed(facts, 'GrandTotalAmount') === summed(facts, 'TaxBasisTotalAmount') + summed(facts, 'TaxTotalAmount'),
  ],
  [
    'BR-CO-16',
    (facts) =>
      summed(facts, 'DuePayableAmount') ===
      summed(facts, 'GrandTotalAmount') - summed(facts, 'TotalPrepaidAmount') + summed(facts, 'RoundingAmount'),
  ],
  [
    'BR-CO-17',
    ({ breakdown }) =>
      breakdown.every(({ amount, rate, tax }) => tax === Math.round((amount * Number(rate ?? 0)) / 100)),
  ],
  ['BR-CO-18', ({ breakdown }) => breakdown.length > 0],
  [
    'BR-CO-26',
    ({ root, sellerVat }) =>
      sellerVat !== undefined ||
      textAt(root, `${AGREEMENT}/SellerTradeParty/SpecifiedLegalOrganization/ID`) !== undefined,
  ],
  ['BR-DEC', ({ root }) => amountsIn(root).every((text) => /^-?\d+(?:\.\d{1,2})?$/.test(text))],
];

function amountsIn(element: XmlElement): string[] {
  const own = element.name.endsWith('Amount') ? [element.text] : [];
  return [...own, ...element.children.flatMap(amountsIn)];
}
