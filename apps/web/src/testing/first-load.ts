import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { launchChromium } from '@sos/testing/chromium';
import { startFixtureServer } from './fixture-server.ts';

export interface FirstLoad {
  /** All JavaScript asked for until the page was there, each file at gzip -9. */
  readonly gzipBytes: number;
  readonly files: readonly { readonly path: string; readonly gzipBytes: number }[];
}

/** A page that somebody opens first, and what is there once it can be used. */
interface FirstPage {
  readonly path: string;
  readonly ready: string;
  /** Who has signed in on this device before; nobody by default. */
  readonly email?: string;
}

const booking: FirstPage = { path: '/book/camille', ready: '[data-interactive=booking]' };

async function signIn(page: Page, url: string, email: string): Promise<void> {
  await page.goto(`${url}/en/sign-in`);
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill('a long password');
  await page.locator('form:has([name=password]) button[type=submit]').click();
  // Each begins at a page of their own.
  await page.locator('[popovertarget=account]').waitFor();
}

async function watch(browser: Browser, url: string, { path, ready, email }: FirstPage): Promise<FirstLoad> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  if (email) await signIn(page, url, email);
  await page.goto('about:blank');
  const bodies: Promise<{ path: string; gzipBytes: number }>[] = [];
  const weigh = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    bodies.push(response.body().then((body) => ({ path: pathname, gzipBytes: gzipSync(body, { level: 9 }).length })));
  };
  page.on('response', weigh);
  await page.goto(`${url}/en${path}`);
  await page.locator(ready).first().waitFor();
  page.off('response', weigh);
  const files = await Promise.all(bodies);
  await context.close();
  return { files, gzipBytes: files.reduce((sum, file) => sum + file.gzipBytes, 0) };
}

/** Opens pages of the built app in Chromium and sums the JavaScript of each. Needs `dist`. */
export async function measureFirstLoads(pages: readonly FirstPage[]): Promise<FirstLoad[]> {
  const [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
  try {
    const loads: FirstLoad[] = [];
    for (const page of pages) loads.push(await watch(browser, served.url, page));
    return loads;
  } finally {
    await browser.close();
    await served.close();
  }
}

export async function measureFirstLoad(): Promise<FirstLoad> {
  const [load] = await measureFirstLoads([booking]);
  if (!load) throw new Error('nothing was measured');
  return load;
}
