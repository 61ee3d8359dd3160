import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { Stage } from '../testing/stage.ts';
import { signInToConsole } from './keyboard.ts';

const HOUR = 3_600_000;
const services = { auth: true, web: true, admin: true };
const stage = new Stage({ services, appCheck: 'enforce' });
const HEADER = 'x-firebase-appcheck';

/** What a stranger who speaks the protocol is answered. */
async function ask(token?: string): Promise<unknown> {
  const response = await fetch(`${stage.world.functionsUrl['europe-west1']}/searchProviders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { [HEADER]: token }) },
    body: JSON.stringify({ data: {} }),
  });
  const { error } = (await response.json()) as { error?: { details?: { reason?: string } } };
  return [response.status, error?.details?.reason];
}

/** The tokens of App Check with which a page asked functions, or Firestore, from here on. */
function shownBy(page: Page, to: RegExp): (string | undefined)[] {
  const shown: (string | undefined)[] = [];
  page.on('request', (request: Request) => {
    if (request.method() === 'POST' && to.test(request.url())) shown.push(request.headers()[HEADER]);
  });
  return shown;
}

const card = (page: Page) => page.locator('.provider-card').first();

it('a visitor’s page shows that it is ours, the next one already with its first question, and a stranger is refused', async () => {
  const page = await stage.aPage();
  const shown = shownBy(page, /\/searchProviders$/);
  for (const visits of [1, 2]) {
    await stage.open(page, '');
    await card(page).waitFor();
    await expect.poll(() => shown.length).toBe(visits);
  }
  const [token = '', again] = shown;
  expect([shown.length, again]).toEqual([2, token]);
  expect(await ask(token)).toEqual([200, undefined]);
  expect(await ask()).toEqual([401, 'app_unproved']);
  expect(await ask(`${token.slice(0, -8)}AAAAAAAA`)).toEqual([401, 'app_unproved']);

  // What schedules do in these hours is another matter.
  stage.world.functions.spaceSchedules(2 * HOUR);
  await stage.world.clock.advance(2 * HOUR);
  expect(await ask(token)).toEqual([401, 'app_unproved']);
  await stage.open(page, '');
  await card(page).waitFor();
  await expect.poll(() => shown.at(-1)).not.toBe(token);
  expect(await ask(shown.at(-1))).toEqual([200, undefined]);
});

it('whose reCAPTCHA is blocked reads that the page is to be loaded again', async () => {
  const page = await stage.aPage();
  await page.route(/\/recaptcha\//, (route) => route.abort());
  await stage.open(page, '');
  await page.getByText('Please load the page again.').waitFor();
  await page.unroute(/\/recaptcha\//);
  const shown = shownBy(page, /\/searchProviders$/);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect.poll(() => shown.length).toBe(1);
  expect(await ask(shown[0])).toEqual([200, undefined]);
});

it('somebody who signs in shows it to Firestore as well, in each app', async () => {
  const page = await stage.aPage();
  await stage.open(page, '');
  // A page that cannot have the word in time asks without it; this one has it.
  await expect.poll(() => page.evaluate(() => localStorage.getItem('sos.app'))).not.toBeNull();
  const shown = shownBy(page, /firestore|Listen|:runQuery/i);
  await stage.open(page, '/sign-in?next=%2Fcalls');
  await page.getByLabel('Email').fill('client@example.com');
  await page.getByLabel('Password').fill('sos-client');
  await page.locator('main form button[type=submit]').click();
  await page.getByRole('heading', { name: 'Your calls' }).waitFor();
  await expect.poll(() => shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain(undefined);

  const console = await stage.aPage();
  await signInToConsole(console, `${stage.world.admin?.url}`, { email: 'admin@example.com', password: 'sos-admin' });
  await console.getByRole('heading', { name: 'Overview' }).waitFor();
});
