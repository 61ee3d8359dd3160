import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sessionAt } from './a-session.ts';
import { passFirstSeconds, serverSays, signOut, startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

describe('a file that is gone after a deployment', () => {
  it('loses the menu only', async () => {
    const page = await visit.aPage();
    await page.route('**/assets/settings-menu-*', (route) => route.fulfill({ status: 404 }));
    await visit.open(page, '');
    await page.locator('.provider-card h3').first().waitFor();
    await page.locator('[popovertarget=settings]').click();
    await page.locator('.menu').getByRole('button', { name: 'Load again' }).waitFor();
    expect(await page.locator('.provider-card h3').count()).toBeGreaterThan(1);
  });

  it('loads the page anew once, and then offers it without a word of money', async () => {
    const page = await visit.aPage();
    let loads = 0;
    page.on('load', () => void (loads += 1));
    await visit.open(page, '');
    await page.locator('.provider-card h3').first().waitFor();
    await page.route('**/assets/profile-*', (route) => route.fulfill({ status: 404 }));
    await page.locator('.provider-card a').first().click();
    await page.getByText('This could not be shown.').waitFor();
    await expect.poll(() => loads).toBe(2);
    await page.getByRole('button', { name: 'Load again' }).waitFor();
    await page.locator('.site-header').waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/charged|bank|money/);
  });
});

it('two tabs agree by themselves, and neither loses an account that was just opened', async () => {
  const page = await visit.aPage();
  await visit.signIn(page);
  const other = await page.context().newPage();
  await serverSays(page, 'scheduled');
  await visit.open(page, '/call/scheduled');
  await page.locator('.call-sentence').waitFor();
  await visit.open(other, '');
  await signOut(other);
  await page.getByText('Sign in to see this call').waitFor();
  await visit.signInByForm(other);
  await page.locator('.call-sentence').waitFor();
  await other.locator('[popovertarget=account]').waitFor();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('sos.account'))).toContain('nora');
  expect(await other.locator('[popovertarget=account]').count()).toBe(1);
});

/** Whether the worker is in charge and has kept the app for later. */
async function isKept() {
  const name = (await caches.keys()).find((cache) => cache.startsWith('sos-shell-')) ?? '';
  const kept = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname);
  const hasReceipts = kept.some((file) => file.includes('/client-area-'));
  return navigator.serviceWorker.controller !== null && kept.includes('/') && hasReceipts;
}

/** How many answers the device keeps; none as long as it has no store for them. */
async function keptAnswers(): Promise<number> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'sos.kept')) return 0;
  const request = indexedDB.open('sos.kept');
  await new Promise((resolve) => (request.onsuccess = resolve));
  const count = request.result.transaction('answers').objectStore('answers').count();
  await new Promise((resolve) => (count.onsuccess = resolve));
  request.result.close();
  return count.result;
}

/** A worker of another address is to the browser what a worker with other content is: a new version. */
async function deploy(page: Page): Promise<void> {
  await page.evaluate(async () => void (await navigator.serviceWorker.register('/sw.js?next')));
}

describe('an app that is kept on a device', () => {
  it('shows calls, receipts and profiles without a connection, and says so of what was not kept', async () => {
    const page = await visit.aPage({ serviceWorkers: 'allow' });
    await page.clock.install();
    await visit.signIn(page);
    await visit.open(page, '/providers/camille');
    await page.getByRole('heading', { name: 'Camille' }).first().waitFor();
    await expect.poll(() => page.evaluate(keptAnswers)).toBeGreaterThan(0);
    await visit.open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    await passFirstSeconds(page);
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('is booked').waitFor();
    await page.getByText('This page is offline.').waitFor();
    expect(await page.locator('.offline-notice').isVisible()).toBe(false);
    await page.locator('button[aria-disabled=true]', { hasText: 'Cancel the call' }).waitFor();
    await visit.open(page, '/providers/camille');
    await page.getByRole('heading', { name: 'Camille' }).first().waitFor();
    await page.getByText('You are offline. What you see was loaded earlier').waitFor();
    await visit.open(page, '/providers/luc');
    await page.getByText('No connection.').waitFor();
    await rememberReceipt(page);
    await visit.open(page, '/calls');
    await page.locator('.call-row a').first().click();
    await page.locator('.receipt').waitFor();
  });

  it('lets a new version wait for a booking and a call, and take over when there is none', async () => {
    const page = await visit.aPage({ serviceWorkers: 'allow' });
    await page.context().clock.install();
    await visit.open(page, '/book/camille');
    await passFirstSeconds(page);
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    await deploy(page);
    await page.getByText('It waits until your booking or call is over.').waitFor();
    const other = await page.context().newPage();
    await visit.open(other, '/terms');
    await passFirstSeconds(other);
    await other.getByRole('button', { name: 'Load it' }).click();
    await other.getByText('It waits until your booking or call is over.').waitFor();
    await page.goto('about:blank');
    await other.reload();
    await passFirstSeconds(other);
    const loaded = other.waitForEvent('load');
    await other.getByRole('button', { name: 'Load it' }).click();
    await loaded;
    await other.getByRole('heading', { name: 'Terms' }).waitFor();
  });
});

async function rememberReceipt(page: Page): Promise<void> {
  const endedAt = Date.now() - 86_400_000;
  const known = { uid: 'client', sessions: [{ ...sessionAt('charged', endedAt), endedAt }] };
  await page.evaluate((value) => localStorage.setItem('sos.calls', JSON.stringify(value)), known);
}
