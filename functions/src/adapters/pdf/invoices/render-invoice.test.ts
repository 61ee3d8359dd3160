import { locales } from '@sos/domain/shared/locale';
import { describe, expect, it } from 'vitest';
import { renderInvoice } from './render-invoice.ts';
import { runsOf } from './text-runs.ts';
import { invoicesOf } from './testing/an-invoice.ts';

describe('a line on paper', () => {
  const paper = (text: string, direction: 'ltr' | 'rtl') => runsOf(text, direction).map((run) => run.text);

  it('of Arabic stands from the right, with figures, numbers and brackets in their own order', () => {
    expect(paper('فاتورة INV-2026-000001', 'rtl')).toEqual(['INV-2026-000001', 'فاتورة ']);
    expect(paper('ضريبة 20%', 'rtl').join('|')).toMatch(/20/);
    expect(paper('أحمد (Ahmed)', 'rtl').join('')).toBe('(Ahmed)أحمد ');
  });

  it('without Arabic keeps its direction in an Arabic document', () => {
    expect(paper('1 rue de l’Exemple', 'rtl').join('')).toBe('1 rue de l’Exemple');
  });

  it('is parted by scripts, each in the font that has it', () => {
    expect(runsOf('كشف، نعم؛ لا؟', 'rtl').map(({ script }) => script)).toEqual(['arabic']);
    expect(runsOf('王小明 Łukasz', 'ltr').map(({ script }) => script)).toEqual(['han', 'latin_ext', 'latin']);
  });
});

/** What PDF/A-3 asks of a file, as far as it can be seen without a validator. */
describe('an archive’s file', () => {
  it('says what it is, carries its colours and fonts, and names what is attached', async () => {
    const [invoice] = invoicesOf({ locale: 'ar' });
    if (!invoice) throw new Error('no invoice');
    const text = Buffer.from(await renderInvoice(invoice)).toString('latin1');
    expect(text).toMatch(/<pdfaid:part>3<\/pdfaid:part>/);
    expect(text).toMatch(/<pdfaid:conformance>B<\/pdfaid:conformance>/);
    expect(text).toMatch(/\/Type \/Metadata/);
    expect(text).toMatch(/\/OutputIntents/);
    expect(text).toMatch(/\/GTS_PDFA1/);
    expect(text).toMatch(/\/DestOutputProfile \d+ 0 R/);
    expect(text).toMatch(/\/AF \[?/);
    expect(text).toMatch(/\/EmbeddedFiles/);
    expect(text).toMatch(/\/ID \[/);
    expect(text).not.toMatch(/\/Encrypt/);
    const described = text.match(/\/Type \/FontDescriptor/g)?.length ?? 0;
    expect(described).toBeGreaterThan(1);
    expect(text.match(/\/FontFile[23] /g)).toHaveLength(described);
    expect(text).not.toMatch(/\/Subtype \/Type1\b/);
    expect(text).toContain('<fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>');
  });
});

describe('the file of a document', () => {
  it.each(locales)(
    'is a PDF with its fonts and its data inside, in %s',
    async (locale) => {
      const [invoice] = invoicesOf({ locale });
      if (!invoice) throw new Error('no invoice');
      const bytes = Buffer.from(await renderInvoice(invoice));
      const text = bytes.toString('latin1');
      expect(text.startsWith('%PDF-1.7')).toBe(true);
      expect(text).toContain('factur-x.xml');
      expect(text).toContain('/AFRelationship /Alternative');
      expect(text.match(/\/FontFile2/g)?.length ?? 0).toBeGreaterThan(1);
      expect(bytes.length).toBeLessThan(120_000);
    },
    30_000,
  );
});
