import type { CoverageReport, ExpressionReport } from './coverage.ts';

export type Verdict = 'never' | 'true' | 'false' | 'both' | 'error' | 'value';

const STYLE = `
body { font: 14px/1.5 ui-monospace, monospace; margin: 2rem; color: #1b1b1b; background: #fff; }
.never { background: #e3e3e3; } .true { background: #fff1b8; } .false { background: #ffd8b0; }
.both { background: #c8efcf; } .error { background: #ffc9c9; } .value { background: transparent; }
`;
const LEGEND: readonly (readonly [Verdict, string])[] = [
  ['never', 'never evaluated'],
  ['true', 'only true'],
  ['false', 'only false'],
  ['both', 'true and false'],
  ['error', 'only errors'],
];
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The source, with each expression coloured by what it came to. */
export function coverageHtml({ rules, report }: CoverageReport): string {
  const { name = '', content = '' } = rules.files[0] ?? {};
  const legend = LEGEND.map(([verdict, meaning]) => `<span class="${verdict}">${meaning}</span>`).join(' ');
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(name)}</title>`,
    `<style>${STYLE}</style></head><body><h1>${escape(name)}</h1><p>${legend}</p>`,
    `<pre>${paint(content, { start: 0, end: content.length }, report)}</pre></body></html>`,
  ].join('\n');
}

/** What an expression came to; errors count only where nothing else is known, and one other value makes it no condition. */
export function verdictOf({ values = [] }: ExpressionReport): Verdict {
  if (values.length === 0) return 'never';
  const told = values.filter(({ value }) => !value.undefined).map(({ value }) => value.boolValue);
  if (told.length === 0) return 'error';
  if (told.includes(undefined)) return 'value';
  if (told.includes(true)) return told.includes(false) ? 'both' : 'true';
  return 'false';
}

function paint(
  source: string,
  { start, end }: { start: number; end: number },
  inside: readonly ExpressionReport[],
): string {
  let offset = start;
  let html = '';
  for (const expression of inside) {
    const { currentOffset, endOffset } = expression.sourcePosition;
    const painted = paint(source, { start: currentOffset, end: endOffset }, expression.children ?? []);
    html += escape(source.slice(offset, currentOffset));
    html += `<span class="${verdictOf(expression)}" title="${escape(valuesText(expression))}">${painted}</span>`;
    offset = endOffset;
  }
  return html + escape(source.slice(offset, end));
}

function valuesText({ values = [] }: ExpressionReport): string {
  return values.map(({ value, count }) => `${JSON.stringify(Object.values(value)[0])}: ${count} times`).join('\n');
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
}
