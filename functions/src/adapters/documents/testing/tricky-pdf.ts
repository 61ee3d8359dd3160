const END = '\nendobj\n';
/** Every code is the sign of the same number, whichever the script. */
const toUnicode =
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end';
/** As much as fits between the edges: what stands beyond them is no text of the page. */
const LINE = /[^]{1,40}/g;
/** What no page shows, and a reader must not take for the text. */
const ASIDE = 'NOT_OF_A_PAGE';

/**
 * A PDF of one page that says a text twice, for the eye and in ink that leaves no trace, and has what attacks use beside
 * it: a title, a script that runs on opening, a link, a form's field and a file that it carries along.
 */
export function trickyPdf(text: string): Uint8Array {
  const lines = text.match(LINE) ?? [];
  const page = [
    'BT /F1 12 Tf 40 780 Td',
    ...['The rent is due.', ...lines].map(line),
    '3 Tr',
    ...lines.map(line),
    'ET',
  ];
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\("${ASIDE}"\\)) >> /Names << /EmbeddedFiles << /Names [(${ASIDE}) 9 0 R] >> >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> /Annots [8 0 R 10 0 R] >>',
    streamOf(page.join('\n')),
    '<< /Type /Font /Subtype /Type0 /BaseFont /Helvetica /Encoding /Identity-H /DescendantFonts [6 0 R] /ToUnicode 7 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Helvetica /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 >>',
    streamOf(toUnicode),
    `<< /Type /Annot /Subtype /Link /Rect [0 0 600 800] /A << /S /URI /URI (https://evil.example/?d=${ASIDE}) >> >>`,
    `<< /Type /Filespec /F (${ASIDE}) /EF << /F 11 0 R >> >>`,
    `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${ASIDE}) >>`,
    streamOf(ASIDE),
    `<< /Title (${ASIDE}) /Author (${ASIDE}) >>`,
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}${END}`).join('');
  const size = objects.length + 1;
  return Buffer.from(`%PDF-1.4\n${body}trailer << /Root 1 0 R /Info ${objects.length} 0 R /Size ${size} >>\n%%EOF`);
}

const streamOf = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const line = (text: string) => `0 -14 Td ${hex(text)} Tj`;

function hex(text: string): string {
  return `<${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}
