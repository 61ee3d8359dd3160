import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchChromium } from '@sos/testing/chromium';
import { startFixtureServer } from './fixture-server.ts';

export interface FirstLoad {
  /** All JavaScript asked for until the booking form was interactive, each file at gzip -9. */
  readonly gzipBytes: number;
  readonly files: readonly { readonly path: string; readonly gzipBytes: number }[];
}

async function watch(browser: Browser, url: string): Promise<FirstLoad> {
  const page = await browser.newPage();
  const bodies: Promise<{ path: string; gzipBytes: number }>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    bodies.push(response.body().then((body) => ({ path: pathname, gzipBytes: gzipSync(body, { level: 9 }).length })));
  });
  await page.goto(`${url}/en/book/camille`);
  await page.locator('[data-interactive=booking]').waitFor();
  const files = await Promise.all(bodies);
  return { files, gzipBytes: files.reduce((sum, file) => sum + file.gzipBytes, 0) };
}

/** Opens the built booking page in Chromium and sums its JavaScript. Needs `dist`. */
export async function measureFirstLoad(): Promise<FirstLoad> {
  const [browser, served] = await Promise.all([launchChromium(), startFixtureServer()]);
  try {
    return await watch(browser, served.url);
  } finally {
    await browser.close();
    await served.close();
  }
}
