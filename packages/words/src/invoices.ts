import type { Locale } from '@sos/domain/shared/locale';
import type { InvoiceWords } from './invoice-words.ts';

interface Words {
  readonly invoices: InvoiceWords;
}

/** A document is in no hurry, so that no function's start reads the words of nine languages. */
const byLocale: Readonly<Record<Locale, () => Promise<Words>>> = {
  fr: () => import('./fr/invoices.ts'),
  en: () => import('./en/invoices.ts'),
  es: () => import('./es/invoices.ts'),
  de: () => import('./de/invoices.ts'),
  pt: () => import('./pt/invoices.ts'),
  ru: () => import('./ru/invoices.ts'),
  zh: () => import('./zh/invoices.ts'),
  hi: () => import('./hi/invoices.ts'),
  ar: () => import('./ar/invoices.ts'),
};

export async function invoiceWords(locale: Locale): Promise<InvoiceWords> {
  return (await byLocale[locale]()).invoices;
}
