/** What people do not read of a page. */
const UNREAD = /<!--[\s\S]*?-->|<(script|style|noscript|template|svg|head|iframe|object)\b[\s\S]*?<\/\1\s*>/gi;
const BLOCK_ENDS = /<\/(?:p|div|li|h[1-6]|tr|section|article|blockquote|dd|dt|main|td|th)\s*>|<br\b[^>]*>/gi;
const TAGS = /<[^>]*>/g;
const ENTITY = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi;
const names: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  laquo: '«',
  raquo: '»',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  euro: '€',
  shy: '\u00ad',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ouml: 'ö',
  uuml: 'ü',
  auml: 'ä',
  szlig: 'ß',
};
const HIGHEST = 0x10ffff;

/** The words of a page, as one reads them. */
export function pageText(html: string): string {
  return html
    .replaceAll(UNREAD, ' ')
    .replaceAll(BLOCK_ENDS, '\n')
    .replaceAll(TAGS, '')
    .replaceAll(ENTITY, unescaped)
    .replaceAll(/[ \t\r\f]+/g, ' ')
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .trim();
}

function unescaped(sign: string): string {
  const name = sign.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return names[name] ?? sign;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= HIGHEST ? String.fromCodePoint(code) : '';
}
