/** What an answer says to somebody who runs no scripts: a search engine, or the preview of a link. */
export interface PageAsRead {
  readonly status: number;
  /** Where a redirect leads. */
  readonly location: string | null;
  readonly language: string;
  readonly titles: readonly string[];
  readonly descriptions: readonly string[];
  readonly headings: readonly string[];
  /** The address that it gives itself. */
  readonly canonical: string | null;
  /** Its address in each language. */
  readonly alternates: ReadonlyMap<string, string>;
  readonly isHidden: boolean;
  readonly links: readonly string[];
  readonly pictures: readonly string[];
  /** Descriptions in the terms of schema.org that are no JSON, or name no kind. */
  readonly wrongData: readonly string[];
}

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly html: string;
}

/** Addresses of the site lose their host, whichever of its hosts it is. */
export type ToPath = (address: string) => string;

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => unescaped(found));

export function readPage({ status, location, html }: Answer, toPath: ToPath): PageAsRead {
  const named = [...html.matchAll(/rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)];
  const [canonical] = all(html, /rel="canonical" href="([^"]+)"/g);
  return {
    status,
    location: location === null ? null : toPath(location),
    language: all(html, /<html lang="([^"]*)"/g)[0] ?? '',
    titles: all(html, /<title>([^<]*)<\/title>/g),
    descriptions: all(html, /name="description" content="([^"]*)"/g),
    headings: all(html, /<h1[^>]*>(.*?)<\/h1>/gs),
    canonical: canonical === undefined ? null : toPath(canonical),
    alternates: new Map(named.map(([, language = '', href = '']) => [language, toPath(unescaped(href))])),
    isHidden: /name="robots" content="[^"]*noindex/.test(html),
    links: all(html, /<a [^>]*href="([^"#]+)[^"]*"/g).map(toPath),
    pictures: all(html, /(?:property|name)="(?:og|twitter):image" content="([^"]+)"/g).map(toPath),
    wrongData: all(html, /<script type="application\/ld\+json">(.*?)<\/script>/gs).filter((text) => !isTyped(text)),
  };
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const unescaped = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');

function isTyped(text: string): boolean {
  try {
    const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return data['@context'] === 'https://schema.org' && typeof data['@type'] === 'string';
  } catch {
    return false;
  }
}
