import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { serverSays, signOut, startVisit } from './a-visit.ts';
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

describe('without a connection', () => {
  it('a reload shows the call as last known, and a page that was not kept says so', async () => {
    const page = await visit.aPage({ serviceWorkers: 'allow' });
    await visit.signIn(page);
    await visit.open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    const isKept = async () => {
      const names = (await (await caches.open('sos-shell-1')).keys()).map(({ url }) => new URL(url).pathname);
      return navigator.serviceWorker.controller !== null && names.length > 12 && names.includes('/');
    };
    await expect.poll(() => page.evaluate(isKept)).toBe(true);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText('is booked').waitFor();
    await page.getByText('This page is offline.').waitFor();
    expect(await page.locator('.offline-notice').isVisible()).toBe(false);
    await page.locator('button[aria-disabled=true]', { hasText: 'Cancel the call' }).waitFor();
    await page.getByRole('link', { name: 'SOS Expat, home' }).click();
    await visit.open(page, '/providers/camille');
    await page.getByText('You are offline, and this was not kept on your device.').waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/charged/);
  });
});
