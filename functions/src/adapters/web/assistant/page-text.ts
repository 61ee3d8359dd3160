/** How parts that people do not read begin and end, by the name in their beginning. */
const BEGINNINGS = /<(!--|(?:script|style|noscript|template|svg|head|iframe|object)\b)/gi;
const endsOf = (name: string) => (name === '!--' ? /-->/g : new RegExp(`</${name}\\s*>`, 'gi'));
const BLOCK_ENDS = /<\/(?:p|div|li|h[1-6]|tr|section|article|blockquote|dd|dt|main|td|th)\s*>|<br\b[^<>]*>/gi;
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

/** The words of a page, as one reads them. Takes as long as the page is long, whatever it begins and never ends. */
export function pageText(html: string): string {
  return withoutTags(withoutUnread(html).replaceAll(BLOCK_ENDS, '\n'))
    .replaceAll(ENTITY, unescaped)
    .replaceAll(/[ \t\r\f]+/g, ' ')
    .replaceAll(/ *\n[ \n]*/g, '\n')
    .trim();
}

/** Whatever begins after the last end is no tag. */
function withoutTags(html: string): string {
  const end = html.lastIndexOf('>') + 1;
  return html.slice(0, end).replaceAll(TAGS, '') + html.slice(end);
}

/** An end that did not come once is not looked for again. */
function withoutUnread(html: string): string {
  const endless = new Set<string>();
  const parts: string[] = [];
  let from = 0;
  for (const { index, 1: sign = '' } of html.matchAll(BEGINNINGS)) {
    const name = sign.toLowerCase();
    if (index < from || endless.has(name)) continue;
    const end = endAfter(html, { name, index });
    if (end === undefined) endless.add(name);
    else {
      parts.push(html.slice(from, index));
      from = end;
    }
  }
  return [...parts, html.slice(from)].join(' ');
}

function endAfter(
  html: string,
  { name, index }: { readonly name: string; readonly index: number },
): number | undefined {
  const ends = endsOf(name);
  ends.lastIndex = index;
  return ends.test(html) ? ends.lastIndex : undefined;
}

function unescaped(sign: string): string {
  const name = sign.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return names[name] ?? sign;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= HIGHEST ? String.fromCodePoint(code) : '';
}
