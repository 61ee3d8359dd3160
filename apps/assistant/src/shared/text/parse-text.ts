/** A part of a line. A link is shown with its host and never followed; a picture is its words alone. */
export type Span =
  | { readonly kind: 'text' | 'strong' | 'em' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly host: string | null };

export type Part =
  | { readonly kind: 'paragraph' | 'heading'; readonly spans: readonly Span[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Span[])[] };

const inline =
  /(`+)(?<code>[^`]+)\1|\*\*(?<strong>[^*]+)\*\*|(?<picture>!?)\[(?<label>[^\]]*)\]\((?<url>[^()\s]*)[^()]*\)|\*(?<em>[^*\s][^*]*)\*|(?<![\p{L}\p{N}])_(?<under>[^_\s][^_]*)_(?![\p{L}\p{N}])/gu;

/** The host that an address leads to; null for whatever is no address of the web. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host : null;
}

function spanOf(groups: Readonly<Record<string, string | undefined>>): Span {
  const { code, strong, em, under } = groups;
  const marked = { code, strong, em: em ?? under };
  for (const kind of ['code', 'strong', 'em'] as const) {
    const text = marked[kind];
    if (text !== undefined) return { kind, text };
  }
  return linkOf(groups);
}

function linkOf({ label = '', picture, url = '' }: Readonly<Record<string, string | undefined>>): Span {
  if (picture === '!') return { kind: 'text', text: label };
  return { kind: 'link', text: label || url, host: hostOf(url) };
}

/** What stands in one line; whatever is no mark of ours is text, tags of HTML too. */
export function spansIn(line: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  const text = (until: number) => {
    if (until > done) spans.push({ kind: 'text', text: line.slice(done, until) });
  };
  for (const found of line.matchAll(inline)) {
    text(found.index);
    spans.push(spanOf(found.groups ?? {}));
    done = found.index + found[0].length;
  }
  text(line.length);
  return spans;
}

const fence = /^\s*```(.*)$/;
const fenceEnd = /^\s*```\s*$/;
const heading = /^#{1,6}\s+(.+)$/;
const item = /^\s*(?:[-*+]|(\d{1,3})[.)])\s+(.+)$/;

/** A model's text as parts that can be shown: a small part of Markdown, and nothing that acts or loads. */
export function parseText(text: string): Part[] {
  const parts: Part[] = [];
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length;) at += take(lines.slice(at), parts);
  return parts;
}

/** Puts the next part to the others; returns how many lines it took. */
function take(lines: readonly string[], parts: Part[]): number {
  const [line = ''] = lines;
  if (line.trim() === '') return 1;
  if (fence.test(line)) return takeCode(lines, parts);
  const title = heading.exec(line)?.[1];
  if (title !== undefined) {
    parts.push({ kind: 'heading', spans: spansIn(title) });
    return 1;
  }
  return item.test(line) ? takeList(lines, parts) : takeParagraph(lines, parts);
}

/** What stands beside the opening mark is kept: a model may have begun its text there. */
function takeCode(lines: readonly string[], parts: Part[]): number {
  const end = lines.findIndex((line, at) => at > 0 && fenceEnd.test(line));
  const last = end === -1 ? lines.length : end;
  const beside = fence.exec(lines[0] ?? '')?.[1]?.trim();
  parts.push({ kind: 'code', text: [...(beside ? [beside] : []), ...lines.slice(1, last)].join('\n') });
  return last + 1;
}

function takeList(lines: readonly string[], parts: Part[]): number {
  const end = lines.findIndex((line) => !item.test(line));
  const taken = lines.slice(0, end === -1 ? lines.length : end);
  const found = taken.map((line) => item.exec(line));
  parts.push({
    kind: 'list',
    ordered: found[0]?.[1] !== undefined,
    items: found.map((one) => spansIn(one?.[2] ?? '')),
  });
  return taken.length;
}

function takeParagraph(lines: readonly string[], parts: Part[]): number {
  const isOther = (line: string) => line.trim() === '' || fence.test(line) || heading.test(line) || item.test(line);
  const end = lines.findIndex((line, at) => at > 0 && isOther(line));
  const taken = lines.slice(0, end === -1 ? lines.length : end);
  parts.push({ kind: 'paragraph', spans: spansIn(taken.map((line) => line.replace(/^\s*>\s?/, '')).join('\n')) });
  return taken.length;
}

/** The same text without its marks, as it is heard. */
export function plainText(text: string): string {
  const said = (spans: readonly Span[]) => spans.map((span) => span.text).join('');
  return parseText(text)
    .map((part) => {
      if (part.kind === 'code') return part.text;
      return part.kind === 'list' ? part.items.map(said).join('\n') : said(part.spans);
    })
    .join('\n');
}
