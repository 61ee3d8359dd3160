import { sharedChromium } from '@sos/testing/chromium';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startFixtureServer } from './fixture-server.ts';
import type { Standing } from './fixture-server.ts';

const standing: Standing = { used: 62, refusal: null, goOn: Promise.resolve(), asked: [], sent: [] };
let server: Awaited<ReturnType<typeof startFixtureServer>>;
beforeAll(async () => {
  server = await startFixtureServer(standing);
});
afterAll(() => server.close());

interface Look {
  readonly language: string;
  readonly width: number;
  readonly theme: 'light' | 'dark';
}

async function signedIn({ language, width, theme }: Look): Promise<Page> {
  const browser = await sharedChromium();
  const viewport = { width, height: 860 };
  const context = await browser.newContext({ viewport, colorScheme: theme, reducedMotion: 'reduce' });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await page.goto(`${server.url}/${language}/enter#pass=a-pass`);
  await page.locator('.dossier-card').waitFor();
  return page;
}

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What a page breaks: a rule of accessibility, or the width of the screen. */
async function wrong(page: Page, name: string): Promise<string[]> {
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const runner = (globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } })
      .axe;
    const { violations } = await runner.run({ resultTypes: ['violations'], preload: false });
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    return scrollWidth > clientWidth ? [...found, `wide: ${scrollWidth} of ${clientWidth}`] : found;
  });
}

const pages = ['dossiers', 'dossiers/d1', 'history', 'library', 'usage', 'settings'];
const looks: readonly Look[] = [
  // English and wide are the pages of every other test here.
  ...(process.env['PICTURES'] ? [{ language: 'en', width: 1280, theme: 'light' } as const] : []),
  { language: 'fr', width: 360, theme: 'dark' },
  { language: 'ar', width: 360, theme: 'light' },
];

it.each(looks)('every page fits in $language at $width in $theme', async (look) => {
  const page = await signedIn(look);
  for (const path of pages) {
    await page.goto(`${server.url}/${look.language}/${path}`);
    await page.locator('main h1').waitFor();
    await expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: 15_000 }).toBe(0);
    expect(await wrong(page, `${look.language}-${look.theme}-${path.replace('/', '-')}`)).toEqual([]);
  }
  await page.context().close();
});

it('asks a question, hears its answer sentence by sentence, looks at a passage and keeps the answer', async () => {
  const page = await signedIn({ language: 'en', width: 1280, theme: 'light' });
  expect(page.url()).toBe(`${server.url}/en/dossiers`);
  let goOn = () => {};
  standing.goOn = new Promise((resolve) => (goOn = resolve));
  await page.getByRole('link', { name: 'Deposit of a flat in Bangkok' }).click();
  await page.getByLabel('Your question').fill('What can they do now?');
  await page.getByLabel('On the web too').check();
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('The assistant writes').waitFor();
  expect(await page.getByText('This is void.').count()).toBe(0);
  const heard = page.locator('[aria-live=polite]');
  expect(await heard.locator('p').allTextContents()).toEqual(expect.arrayContaining(['The deposit is due.']));
  expect(await wrong(page, 'asking')).toEqual([]);
  goOn();
  await heard.getByText('The answer is complete.').waitFor({ state: 'attached' });
  const answer = page.locator('.exchange', { hasText: 'What can they do now?' });
  await answer.locator('[data-verdict=unproved]').waitFor();
  const quotations = answer.locator('.side').first();
  expect(await quotations.locator('[data-verdict=proved]').count()).toBe(2);
  expect(await quotations.locator('[data-verdict=unproved]').count()).toBe(1);
  await quotations.getByRole('button', { name: 'Show the passage' }).first().click();
  await page.locator('dialog mark', { hasText: 'The deposit is returned within thirty days' }).waitFor();
  expect(await wrong(page, 'passage')).toEqual([]);
  await page.keyboard.press('Escape');
  await answer.getByRole('button', { name: 'Keep', exact: true }).click();
  await page.getByLabel('Name to find it by').waitFor();
  expect(await wrong(page, 'keep')).toEqual([]);
  await page.keyboard.press('Escape');
  await page.context().close();
});

it('gives a call back in words, and says at 99 and 100 what is left and what to do', async () => {
  const page = await signedIn({ language: 'en', width: 360, theme: 'dark' });
  standing.refusal = 'assistant_down';
  await page.goto(`${server.url}/en/dossiers/d1`);
  await page.getByLabel('Your question').fill('And now?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('Your call was given back.').waitFor();
  expect(await wrong(page, 'given-back')).toEqual([]);
  standing.refusal = null;
  standing.used = 98;
  await page.getByRole('button', { name: 'Ask again' }).last().click();
  await page.getByText('1 answer is left.').waitFor();
  // Both stay: the question whose call was given back, and the one that was asked anew.
  expect(await page.locator('.question', { hasText: 'And now?' }).count()).toBe(2);
  await page.getByLabel('Your question').fill('One more?');
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByText('All answers of this period are used').waitFor();
  expect(await page.getByLabel('Your question').count()).toBe(0);
  const plans = page.getByRole('link', { name: 'See the plans' });
  expect(await plans.getAttribute('href')).toBe('http://web.example/en/console/subscription');
  expect(await wrong(page, 'used-up')).toEqual([]);
  await page.context().close();
});

it('leads whoever is not signed in to the console, in the language that is asked for or in French', async () => {
  const browser = await sharedChromium();
  const context = await browser.newContext({ locale: 'ja-JP', viewport: { width: 360, height: 760 } });
  const page = await context.newPage();
  await page.goto(server.url);
  await page.getByRole('link', { name: 'Aller à votre bureau' }).waitFor();
  expect(page.url()).toBe(`${server.url}/fr`);
  expect(await page.locator('input[type=password]').count()).toBe(0);
  expect(await wrong(page, 'entry')).toEqual([]);
  await context.close();
});

it('reads a file that is sent, and says of another one why it cannot be read', async () => {
  const page = await signedIn({ language: 'en', width: 1280, theme: 'dark' });
  await page.goto(`${server.url}/en/dossiers/d1`);
  const chooser = page.locator('input[type=file]');
  await chooser.setInputFiles({ name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from('Kept since May.') });
  await page.getByText('15 characters').waitFor();
  await chooser.setInputFiles({ name: 'all.zip', mimeType: 'application/zip', buffer: Buffer.from('x') });
  await page.getByText('all.zip is neither text, PDF, Word nor a picture.').waitFor();
  await chooser.setInputFiles({ name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('x') });
  await page.getByText('letter.png is a picture of a text.').waitFor();
  expect(await wrong(page, 'unmasked')).toEqual([]);
  await page.getByRole('button', { name: 'Have it read' }).click();
  await page.getByText('Read off a picture by a model').waitFor();
  await chooser.setInputFiles({ name: 'all.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(8_000_001) });
  await page.getByText('all.pdf is larger than 8 MB.').waitFor();
  expect(await wrong(page, 'files')).toEqual([]);
  await page.context().close();
});
