import type { Sources } from '../awaits.ts';

/** Where the use cases of documents, and of the VAT numbers in them, wait for ports. */
export const invoiceSources: Sources = {
  files: [
    'invoices/issue-invoices.ts',
    'invoices/correct-vat.ts',
    'vat/correct-owed.ts',
    'vat/recheck-vat-numbers.ts',
    'vat/validate-vat-number.ts',
  ],
  methods: {
    invoices: ['issue', 'find', 'listOf', 'unbilled', 'billed'],
    payments: ['recall', 'change'],
    parties: ['seller', 'addressee'],
    files: ['write'],
    checks: ['find', 'change', 'due'],
    alerts: ['raise'],
  },
  // To look at one's number, or to take it away, is a single step.
  unplayed:
    /^vat[/]validate-vat-number[.]ts: (?:const check = await checks[.]find[(]uid[)]|await checks[.]change[(]uid, [(][)] => null[)])/,
};
