import type { Account, Line } from '../posting.ts';
import { compactDate, decimalComma, isInEuros, type NumberedEntry, spanOf, type Writing } from './format.ts';

/** The fields that article A47 A-1 of the Livre des procédures fiscales names, in its order. */
export const fecFields = [
  'JournalCode',
  'JournalLib',
  'EcritureNum',
  'EcritureDate',
  'CompteNum',
  'CompteLib',
  'CompAuxNum',
  'CompAuxLib',
  'PieceRef',
  'PieceDate',
  'EcritureLib',
  'Debit',
  'Credit',
  'EcritureLet',
  'DateLet',
  'ValidDate',
  'Montantdevise',
  'Idevise',
] as const;

/** Accounts of the plan comptable général. The names keep to ASCII, which every permitted character set has. */
const plan: Readonly<Record<Account, readonly [number: string, name: string]>> = {
  stripe_clearing: ['517100', 'Stripe'],
  paypal_clearing: ['517200', 'PayPal'],
  client_refunds: ['467100', 'Clients - remboursements dus'],
  provider_payable: ['467200', 'Prestataires - sommes dues'],
  platform_revenue: ['706000', 'Prestations de services'],
  coupon_discounts: ['709600', 'Remises accordees sur prestations'],
  vat_payable: ['445710', 'TVA due'],
  affiliate_commissions: ['622200', 'Commissions des affilies'],
  affiliate_payable: ['467300', 'Affilies - sommes dues'],
  affiliate_paid: ['517300', 'Versements aux affilies'],
  wise_clearing: ['517400', 'Wise'],
  flutterwave_clearing: ['517500', 'Flutterwave'],
  dispute_losses: ['658000', 'Pertes sur litiges'],
  fees: ['627000', 'Services bancaires'],
};

/** One line a movement, its fields between tabs. */
export const fec: Writing = {
  // The company's SIREN stands before it, which the accountant knows.
  fileName: (period) => `FEC${compactDate(spanOf(period).to - 1)}.txt`,
  encoding: 'latin-1',
  head: () => line(fecFields),
  body: (entries) => entries.map((entry) => entry.lines.map((each) => fieldsOf(entry, each)).join('')).join(''),
  takes: isInEuros,
};

function fieldsOf({ number, id, paymentId, at }: NumberedEntry, { account, partyId, amount }: Line): string {
  const date = compactDate(at);
  const [compteNum, compteLib] = plan[account];
  return line([
    'PL',
    'Plateforme',
    String(number),
    date,
    compteNum,
    compteLib,
    partyId ?? '',
    partyId ?? '',
    paymentId,
    date,
    id,
    amount > 0 ? decimalComma(amount) : '0,00',
    amount < 0 ? decimalComma(amount) : '0,00',
    '',
    '',
    date,
    '',
    '',
  ]);
}

const line = (fields: readonly string[]) =>
  `${fields.map((field) => field.replaceAll(/[\t\r\n]/g, ' ')).join('\t')}\r\n`;
