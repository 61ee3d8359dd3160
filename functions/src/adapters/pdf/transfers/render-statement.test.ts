import { defaultSeller } from '@sos/domain/invoices/default-seller';
import { locales, type Locale } from '@sos/domain/shared/locale';
import type { MonthlyStatement } from '@sos/domain/transfers/monthly-statement';
import { describe, expect, it } from 'vitest';
import { renderStatement } from './render-statement.ts';

const AT = Date.UTC(2026, 0, 31, 12);
const sums = { price: 4900, fee: 1900, share: 3000, refunded: 612, sent: 3000, reversed: 612, pending: 0 };

function aStatement(locale: Locale, calls: number): MonthlyStatement {
  const rows = Array.from({ length: calls }, (_, index) => ({ id: `booking-${index}`, at: AT, ...sums }));
  return {
    month: '2026-01',
    madeAt: AT,
    locale,
    seller: defaultSeller,
    provider: { name: 'Camille Aubert', vatNumber: 'FR00000000000' },
    parts: [{ currency: 'EUR', rows, sums }],
  };
}
const pagesOf = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/\/Type \/Page\b/g)?.length;

describe('the file of a month', () => {
  it.each(locales)('is a PDF for the archive with its fonts inside, in %s', async (locale) => {
    const bytes = Buffer.from(await renderStatement(aStatement(locale, 3)));
    const text = bytes.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text).toMatch(/<pdfaid:part>3<\/pdfaid:part>/);
    expect(text).not.toMatch(/\/Subtype \/Type1\b/);
    expect(pagesOf(bytes)).toBe(1);
  });

  it('is the same each time, and has as many pages as its calls need', async () => {
    const [one, again] = [await renderStatement(aStatement('fr', 70)), await renderStatement(aStatement('fr', 70))];
    expect(Buffer.from(one).equals(Buffer.from(again))).toBe(true);
    expect(pagesOf(one)).toBeGreaterThan(2);
  });
});
