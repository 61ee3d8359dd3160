import { staticPages } from '@sos/domain/pages/static-pages';
import { locales } from '@sos/domain/shared/locale';
import { expect, it } from 'vitest';
import { documents, robots } from './static-documents.ts';

const appPage =
  '<html lang="en"><head><title>SOS Expat</title></head><body><div id="root"></div><script src="/a.js"></script></body></html>';

it('writes a document for each page in each language, with the scripts of the app', async () => {
  const written = await documents(appPage, 'https://sos.example');
  expect(written.size).toBe(locales.length * (staticPages.length + 2) + 1);
  const prices = written.get('fr/pricing.html');
  expect(prices).toContain('<html lang="fr" dir="ltr">');
  expect(prices).toContain('<link rel="canonical" href="https://sos.example/fr/pricing" />');
  expect(prices).toContain('<script src="/a.js">');
  expect(prices).toContain('<meta name="twitter:card" content="summary" />');
  const chatters = written.get('ar/partners/chatter.html');
  expect(chatters).toContain('<meta property="og:image" content="https://sos.example/previews/ar/chatter.png" />');
  expect(chatters).toContain('<meta name="twitter:card" content="summary_large_image" />');
  expect(written.get('fr.html')).toContain('content="https://sos.example/previews/fr/home.png"');
  expect(written.get('ar/help/money.html')).toContain('"@type":"FAQPage"');
});

it('lets whoever draws previews follow links of affiliates, which search engines leave alone', () => {
  const [previewers = '', others = ''] = robots('https://sos.example').split('\n\n');
  expect(previewers).toMatch(/^User-agent: Twitterbot\n(?:User-agent: \w+\n)+Allow: \/$/);
  expect(others).toBe('User-agent: *\nAllow: /\nDisallow: /r/');
});

it('says in each language that there is no page, where hosts look for it, and asks search engines to leave it alone', async () => {
  const written = await documents(appPage, 'https://sos.example');
  for (const locale of locales) {
    const page = written.get(`${locale}/404.html`) ?? '';
    expect(page).toContain(`<html lang="${locale}"`);
    expect(page).toContain('<meta name="robots" content="noindex" />');
    expect(page).toContain(`<a href="/${locale}">`);
    expect(page).not.toContain('canonical');
    expect(written.get(`not-found/${locale}/404.html`)).toBe(page);
  }
  expect(written.get('404.html')).toContain('<h1>There is no page here</h1>');
});

it('refuses a page that is not the app’s', async () => {
  await expect(documents('<html></html>', 'https://sos.example')).rejects.toThrow('has no');
});
