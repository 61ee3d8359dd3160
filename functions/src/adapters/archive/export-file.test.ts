import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { makeExportFile } from './export-file.ts';

const copy = {
  locale: 'ar',
  at: Date.UTC(2026, 0, 5, 12),
  records: [{ kind: 'givenReview', id: 'call-1', fields: { text: 'Better <b>than</b> hoped', rating: 5 } }],
  files: [{ name: 'Überblick-名.pdf', bytes: Buffer.from('%PDF') }],
  leftOut: ['a recording & more'],
} as const;
const text = (bytes: Uint8Array | undefined) => Buffer.from(bytes ?? []).toString('utf8');

it('a copy holds a page, the same as data, and the files under their names', async () => {
  const entries = unzipSync(await makeExportFile(copy));
  expect(Object.keys(entries).toSorted()).toEqual(['data.json', 'files/Überblick-名.pdf', 'index.html']);
  expect(JSON.parse(text(entries['data.json']))).toEqual({
    exportedAt: '2026-01-05T12:00:00.000Z',
    documents: copy.records,
  });
  expect(text(entries['files/Überblick-名.pdf'])).toBe('%PDF');
});

it('the page is in the reader’s language and direction, and what somebody wrote is no markup in it', async () => {
  const page = text(unzipSync(await makeExportFile(copy))['index.html']);
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain('Better &lt;b&gt;than&lt;/b&gt; hoped');
  expect(page).toContain('a recording &amp; more');
});
