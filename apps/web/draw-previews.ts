import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PREVIEW_SIZE } from '@sos/domain/pages/document';
import { element } from '@sos/domain/pages/html';
import { staticPages } from '@sos/domain/pages/static-pages';
import { locales } from '@sos/domain/shared/locale';
import { launchChromium } from '@sos/testing/chromium';
import { staticWords } from '@sos/words/static-words';

const fonts = path.join(import.meta.dirname, '../../packages/browser/node_modules/@fontsource');
const sheets = ['noto-sans/400.css', 'noto-sans/700.css', 'noto-sans-arabic/400.css', 'noto-sans-arabic/700.css']
  .concat(['noto-sans-sc/400.css', 'noto-sans-sc/700.css'])
  .map((sheet) => `<link rel="stylesheet" href="${pathToFileURL(path.join(fonts, sheet)).href}" />`);

const style = `body { box-sizing: border-box; inline-size: 1200px; block-size: 630px; margin: 0; padding: 80px; display: flex; flex-direction: column;
  background: #fbf7f0; color: #1b2230; font-family: 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans SC', sans-serif; border-block-end: 24px solid #cf3a2e }
  h1 { margin: auto 0 24px; font-size: 72px; line-height: 1.2; text-wrap: balance } p { margin: 0 0 auto; font-size: 34px; line-height: 1.45; color: #444b59 }
  div { font-size: 36px; display: flex; align-items: center; gap: 20px }`;
const mark = `<svg viewBox="0 0 40 20" width="96" height="48"><path d="M15 10h13" stroke="#1b2230" stroke-width="2" stroke-linecap="round" />
  <circle cx="9" cy="10" r="7" fill="#cf3a2e" /><circle cx="33" cy="10" r="5.5" fill="none" stroke="#1b2230" stroke-width="2" /></svg>`;

/** Draws what social networks show of a page, in each language, and notes from which words. */
const browser = await launchChromium(['--allow-file-access-from-files']);
const page = await browser.newPage({ viewport: PREVIEW_SIZE });
const drawn: Record<string, string> = {};
const canvas = path.join(tmpdir(), 'sos-preview.html');
for (const locale of locales) {
  const words: Readonly<Record<string, string>> = await staticWords(locale);
  for (const { title: head, description, preview } of staticPages) {
    if (preview === null) continue;
    const [title = '', text = ''] = [words[head], words[description]];
    const body = element('h1', {}, title).html + element('p', {}, text).html;
    const direction = locale === 'ar' ? 'rtl' : 'ltr';
    const html = `<!doctype html><html lang="${locale}" dir="${direction}"><meta charset="utf-8" />${sheets.join('')}<style>${style}</style>`;
    await writeFile(canvas, `${html}<div>${mark}<span dir="ltr">SOS <b>Expat</b></span></div>${body}</html>`);
    await page.goto(pathToFileURL(canvas).href);
    await page.evaluate(() => document.fonts.ready);
    const folder = path.join(import.meta.dirname, 'public/previews', locale);
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, `${preview}.png`) });
    drawn[`${locale}/${preview}`] = createHash('sha256').update(`${title}\n${text}`).digest('hex').slice(0, 16);
  }
}
await browser.close();
await writeFile(path.join(import.meta.dirname, 'previews.json'), `${JSON.stringify(drawn, null, 2)}\n`);
