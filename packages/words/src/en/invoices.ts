import type { InvoiceWords } from '../invoice-words.ts';

export const invoices: InvoiceWords = {
  titles: {
    invoice: 'Invoice',
    credit: 'Credit note',
    statement: 'Statement',
    correction: 'Correction of a statement',
  },
  items: {
    service_lawyer: 'Consultation by telephone with a lawyer',
    service_expat: 'Help by telephone from an expatriate',
    fee: 'Service of the platform',
    share: 'Your share of a call',
  },
  notes: {
    invoice: 'Paid. Nothing is left to pay.',
    credit: 'This amount is returned the way it was paid.',
    statement: 'This statement is no invoice. It says what you are due for one call.',
    correction: 'This statement is no invoice. It says what you are due for one call.',
  },
  number: 'Number',
  issued: 'Date of issue',
  calledAt: 'Date of the call',
  from: 'From',
  to: 'To',
  net: 'Net amount',
  vat: 'VAT {rate}',
  rounding: 'Rounding',
  total: 'Total',
  allowance: 'Discount with the code {code}',
  discount: 'The price without the code {code} is {full}; the discount is {amount}.',
  corrects: 'Corrects {number} of {date}',
  reverse: 'Reverse charge: the recipient owes the VAT (Article 196 of Directive 2006/112/EC).',
  outside:
    'Not subject to VAT of the European Union: the recipient lives outside of it (Articles 44 and 59 of Directive 2006/112/EC).',
  vatNumber: 'VAT number',
  registration: 'Company number',
};
