import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { writeDocument } from '@sos/domain/pages/document';
import { readableNotFound, readableStatic } from '@sos/domain/pages/readable-static';
import { staticPages } from '@sos/domain/pages/static-pages';
import { type Locale, locales } from '@sos/domain/shared/locale';
import { staticWords } from '@sos/words/static-words';
import type { Plugin } from 'vite';

/**
 * Writes a document for each page that is the same for everybody, in each language, with what it says in it: for search
 * engines, and for whoever runs no script. `origin` is where people find the site, without a slash at the end.
 */
export function staticDocuments(origin: string): Plugin {
  let folder = '';
  return {
    name: 'static-documents',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir);
    },
    async closeBundle() {
      const appPage = await readFile(path.join(folder, 'index.html'), 'utf8');
      for (const [name, text] of await documents(appPage, origin)) {
        const file = path.join(folder, name);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, text);
      }
      await writeFile(path.join(folder, 'robots.txt'), robots(origin));
    },
  };
}

/** By the names of their files. */
export async function documents(appPage: string, origin: string): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>();
  for (const locale of locales) {
    const words = await staticWords(locale);
    for (const page of staticPages) {
      const html = writeDocument(appPage, readableStatic(page, locale, words), origin);
      written.set(`${locale}${page.path}.html`, html);
    }
    for (const name of notFoundNames(locale))
      written.set(name, writeDocument(appPage, readableNotFound(locale, words), origin));
  }
  return written;
}

/** Cloudflare Pages takes the nearest one of the address, Firebase Hosting the one that the browser's languages choose. */
function notFoundNames(locale: Locale): readonly string[] {
  return [`${locale}/404.html`, `not-found/${locale}/404.html`, ...(locale === 'en' ? ['404.html'] : [])];
}

/** What draws previews follows links of affiliates, which search engines leave alone. */
const previewers = ['Twitterbot', 'LinkedInBot', 'facebookexternalhit', 'WhatsApp', 'TelegramBot'];

export const robots = (origin: string) =>
  [
    ...previewers.map((name) => `User-agent: ${name}`),
    'Allow: /',
    '',
    'User-agent: *',
    'Allow: /',
    'Disallow: /r/',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
