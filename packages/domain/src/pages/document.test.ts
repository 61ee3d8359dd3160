import { expect, it } from 'vitest';
import { type ReadablePage, writeDocument } from './document.ts';
import { element } from './html.ts';

const appPage = '<html lang="en"><head><title>SOS Expat</title></head><body><div id="root"></div></body></html>';
const words = '</script><b>$& "quoted"';
const page: ReadablePage = {
  locale: 'en',
  title: words,
  description: words,
  addresses: null,
  body: [element('p', { title: words }, words)],
  data: [{ name: words }],
};

it('no text of anybody ends an element, a quotation or a script', () => {
  const html = writeDocument(appPage, page, 'https://sos.example');
  expect(html.match(/<\/script>/g)).toHaveLength(1);
  expect(html).not.toContain('<b>');
  expect(html).toContain('<p title="&lt;/script&gt;&lt;b&gt;$&amp; &quot;quoted&quot;">');
});

it('a page that search engines are to leave alone says so, and names no address', () => {
  const html = writeDocument(appPage, page, 'https://sos.example');
  expect(html).toContain('<meta name="robots" content="noindex" />');
  expect(html).not.toContain('canonical');
});

it('refuses a page that is not the app’s', () => {
  expect(() => writeDocument('<html lang="en">', page, 'https://sos.example')).toThrow('has no');
});
