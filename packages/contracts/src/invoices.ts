import type { ConfirmedVat, InvoiceBuyer } from '@sos/domain/invoices/buyer';
import { type Invoice, invoiceItems, invoiceKinds } from '@sos/domain/invoices/invoice';
import { vatCategories } from '@sos/domain/invoices/vat';
import { rails } from '@sos/domain/payments/rail';
import type { MarksOf } from '@sos/domain/privacy/marks';
import { z } from 'zod';
import { callable } from './callable.ts';
import { countrySchema, currencySchema, idSchema, instantSchema, moneySchema } from './shared.ts';
import { storedLocaleSchema, storedObject } from './stored.ts';

/** `admin_config/invoicing`: who issues the documents. */
export const sellerSchema = storedObject({
  name: z.string().min(1),
  street: z.string(),
  postcode: z.string(),
  city: z.string(),
  country: countrySchema,
  registration: z.string().min(1),
  vatNumber: z.string().min(1),
});

/** To whom a document is addressed, and what was known of their VAT number. */
const invoiceBuyerSchema: z.ZodType<InvoiceBuyer> = storedObject({
  name: z.string(),
  country: countrySchema,
  vatNumber: z.string().nullable(),
  vat: storedObject({
    unconfirmed: z.string().nullable(),
    consultation: z.string().nullable(),
    address: z.string().nullable(),
  })
    .nullable()
    .default(null),
});

const keptVat = 'owner: kept for accounting' as const;
const buyerMarks = {
  name: 'owner: pseudonym',
  country: keptVat,
  vatNumber: keptVat,
  vat: { unconfirmed: keptVat, consultation: keptVat, address: keptVat },
} as const satisfies MarksOf<InvoiceBuyer>;

/** Of a payment whose client turned out to be a business after they were invoiced with VAT. */
export const confirmedVatSchema: z.ZodType<ConfirmedVat> = storedObject({
  at: instantSchema,
  buyer: invoiceBuyerSchema,
  given: z.array(idSchema),
});

/** `invoices/{cause}`: a document that was issued. Nobody changes it. */
export const invoiceDocumentSchema: z.ZodType<Invoice> = storedObject({
  kind: z.enum(invoiceKinds),
  number: z.string(),
  paymentId: idSchema,
  ownerId: idSchema,
  issuedAt: instantSchema,
  calledAt: instantSchema,
  locale: storedLocaleSchema,
  currency: currencySchema,
  seller: sellerSchema,
  buyer: invoiceBuyerSchema,
  /** What an older release issued was paid by card. */
  paidBy: z.enum(rails).default('stripe'),
  lines: z.array(storedObject({ item: z.enum(invoiceItems), net: z.int() })),
  net: z.int(),
  vat: z.int(),
  rate: z.int(),
  category: z.enum(vatCategories),
  rounding: z.int(),
  total: z.int(),
  discount: storedObject({ code: z.string(), amount: z.int(), net: z.int().nonnegative().default(0) })
    .nullable()
    .default(null),
  corrects: storedObject({ number: z.string(), issuedAt: instantSchema }).nullable(),
});

export const invoiceMarks: MarksOf<Invoice> = {
  kind: 'none',
  number: 'none',
  paymentId: 'none',
  issuedAt: 'none',
  calledAt: 'none',
  locale: 'none',
  currency: 'none',
  seller: 'none',
  paidBy: 'none',
  lines: 'none',
  net: 'none',
  vat: 'none',
  rate: 'none',
  category: 'none',
  rounding: 'none',
  total: 'none',
  discount: 'none',
  corrects: 'none',
  ownerId: 'owner: kept for accounting',
  buyer: buyerMarks,
};

/** `invoice_counters/{year}`: the last number of each kind. */
export const invoiceCounterSchema = storedObject({
  invoice: z.int().nonnegative().default(0),
  credit: z.int().nonnegative().default(0),
  statement: z.int().nonnegative().default(0),
  correction: z.int().nonnegative().default(0),
});

/** `invoice_links/{secret}`: who has it may read one file for some minutes. A policy deletes it after `expiresAt`. */
export const invoiceLinkSchema = storedObject({ invoiceId: z.string(), expiresAt: instantSchema });

/** Ids are made of a booking's or a refund's, and may be longer than theirs. */
export const invoiceIdSchema = z.string().regex(/^(invoice|credit|statement|correction)_[A-Za-z0-9_-]{1,64}$/);

export const invoiceCallables = {
  getInvoices: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    /** With a call, its documents alone, on one page. */
    input: z.strictObject({
      after: invoiceIdSchema.nullable().default(null),
      sessionId: idSchema.nullable().default(null),
    }),
    output: z.strictObject({
      invoices: z.array(
        z.strictObject({
          id: invoiceIdSchema,
          kind: z.enum(invoiceKinds),
          number: z.string(),
          issuedAt: z.int(),
          total: moneySchema,
          /** The call that it is about. */
          sessionId: idSchema,
        }),
      ),
      /** Where the next page begins; null when there is none. */
      next: invoiceIdSchema.nullable(),
    }),
    refusals: ['not_found'],
  }),
  getInvoiceUrl: callable({
    region: 'europe-west1',
    access: 'member',
    resources: 'user',
    sensitive: true,
    input: z.strictObject({ invoiceId: invoiceIdSchema }),
    /** Serves for some minutes, whoever opens it. */
    output: z.strictObject({ url: z.url() }),
    refusals: ['not_found'],
  }),
};
