import type { Page, Request } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

/** A page of a deployment that measures, with everything that its browser asks for, and what our server is told. */
async function aMeasuredPage() {
  const page = await visit.aPage();
  // The bar comes after the page; nobody waits for it here.
  await page.clock.install();
  const requests: Request[] = [];
  const told: Record<string, unknown>[] = [];
  const broken: Record<string, unknown>[] = [];
  page.on('request', (request) => requests.push(request));
  await page.route('**/functions/recordAnalyticsEvent', async (route) => {
    told.push((route.request().postDataJSON() as { data: Record<string, unknown> }).data);
    await route.fulfill({ json: { result: {} } });
  });
  await page.route('**/functions/reportBrowserError', async (route) => {
    broken.push((route.request().postDataJSON() as { data: Record<string, unknown> }).data);
    await route.fulfill({ json: { result: {} } });
  });
  await page.addInitScript(() => {
    addEventListener('readystatechange', measured, true);
    function measured() {
      const tag = document.getElementById('app-config');
      if (!tag?.textContent || tag.textContent.includes('"measured"')) return;
      tag.textContent = JSON.stringify({ ...JSON.parse(tag.textContent), measured: true });
    }
  });
  return { page, told, broken, hosts: () => hostsOf(requests) };
}

/** Who was asked for anything; what the page's policy held back was not. */
function hostsOf(requests: readonly Request[]): string[] {
  const sent = requests.filter((request) => !/csp/i.test(request.failure()?.errorText ?? ''));
  return [...new Set(sent.map((request) => new URL(request.url()).host))];
}

const bar = (page: Page) => page.locator('.consent-bar');

describe('measuring visits', () => {
  it('tells nobody anything before consent, and our own server alone after it', async () => {
    const { page, hosts, told } = await aMeasuredPage();
    await visit.open(page, '?gclid=Cj0K');
    await page.locator('.provider-card a').first().waitFor();
    await page.clock.fastForward(10_000);
    await bar(page).waitFor();
    await page.locator('.provider-card a').first().click();
    await page.getByRole('heading', { name: 'Camille' }).first().waitFor();
    await bar(page).getByRole('button', { name: 'Refuse' }).click();
    await bar(page).waitFor({ state: 'detached' });
    expect(told).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    await visit.open(page, '/cookies');
    await page.getByRole('checkbox', { name: 'Measuring visits' }).check();
    await page.clock.fastForward(10_000);
    await page.getByRole('button', { name: 'Keep this choice' }).click();
    await expect.poll(() => told.length).toBeGreaterThan(0);
    expect(told[0]).toMatchObject({
      event: 'page_view',
      page: 'other',
      clickId: null,
      consent: { advertising: false },
    });
    expect(hosts()).toEqual([new URL(page.url()).host]);
  });

  it('does not ask somebody whose browser has answered', async () => {
    const { page, told } = await aMeasuredPage();
    await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
    await visit.open(page, '/cookies');
    await page.getByText('so nothing is measured').waitFor();
    await page.clock.fastForward(10_000);
    expect([await bar(page).count(), told]).toEqual([0, []]);
  });
});

/** As the browser tells of it: a step of ours, and one of an extension alone. */
const breakPage = (page: Page, where: 'ours' | 'extension') =>
  page.evaluate((place) => {
    const address = place === 'ours' ? `${location.origin}/assets/index-x.js?to=nora` : 'chrome-extension://a/in.js';
    const error = new TypeError(`${place}: price is not a function`);
    error.stack = `${String(error)}\n    at pay (${address}:1:${place.length})\n    at ${location.href}:1:2`;
    dispatchEvent(new ErrorEvent('error', { error }));
  }, where);

describe('what breaks in a browser', () => {
  it('is told to nobody before consent, and without an address or a question after it', async () => {
    const { page, hosts, broken } = await aMeasuredPage();
    await visit.open(page, '/cookies');
    await breakPage(page, 'ours');
    await page.clock.fastForward(10_000);
    await page.getByRole('checkbox', { name: 'Measuring visits' }).waitFor();
    await page.waitForFunction(() => document.querySelector('.long-wait'));
    await breakPage(page, 'ours');
    await page.getByRole('checkbox', { name: 'Measuring visits' }).check();
    await page.getByRole('button', { name: 'Keep this choice' }).click();
    await page.getByText('Your choice is kept').waitFor();
    expect(broken).toEqual([]);
    await breakPage(page, 'extension');
    await breakPage(page, 'ours');
    await breakPage(page, 'ours');
    await expect.poll(() => broken.length).toBeGreaterThan(0);
    expect(broken).toMatchObject([
      {
        name: 'TypeError',
        message: 'ours: price is not a function',
        page: 'other',
        frames: [{ file: 'index-x.js', function: 'pay', line: 1, column: 4 }],
        consent: { measuring: true, advertising: false },
      },
    ]);
    expect(broken[0]?.['release']).toMatch(/^[\w-]{8}$/);
    expect(JSON.stringify(broken)).not.toMatch(/nora|http/);
    expect(hosts()).toEqual([new URL(page.url()).host]);
  });
});
