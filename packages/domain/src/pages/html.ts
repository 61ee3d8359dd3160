const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and inside of attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/** Markup that is safe to be written as it is. */
export interface Html {
  readonly html: string;
}

type Part = string | Html | readonly Part[];

/** An element; every text in it is escaped. */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...parts: readonly Part[]): Html {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return { html: `<${name}${written.join('')}>${parts.map(markupOf).join('')}</${name}>` };
}

export function markupOf(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  return 'html' in part ? part.html : part.map(markupOf).join('');
}

/** An element that holds nothing. */
export function emptyElement(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  return `<${name}${written.join('')} />`;
}
