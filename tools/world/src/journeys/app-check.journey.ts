import type { Page, Request } from 'playwright-core';
import { expect, it } from 'vitest';
import { giveAssistantPlan } from '../people/assistant-plan.ts';
import { accounts } from '../seed/people.ts';
import { accessible, Stage } from '../testing/stage.ts';
import { signInToConsole } from './keyboard.ts';

const HOUR = 3_600_000;
const services = { auth: true, web: true, admin: true, agency: true, assistant: true };
const stage = new Stage({ services, appCheck: 'enforce' });
const HEADER = 'x-firebase-appcheck';

/** What a stranger who speaks the protocol is answered: by the search, or by a function at another address. */
async function ask(token?: string, address?: string): Promise<unknown> {
  const response = await fetch(address ?? `${stage.world.functionsUrl['europe-west1']}/searchProviders`, {
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

interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** By the site's form, from which somebody comes to where they were going. */
async function signIn(page: Page, next: string, { email, password }: Credentials): Promise<void> {
  await stage.open(page, `/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.locator('main form button[type=submit]').click();
}

/** A page that cannot have the word in time asks without it; this one has it. */
const untilProved = (page: Page) =>
  expect.poll(() => page.evaluate(() => localStorage.getItem('sos.app'))).not.toBeNull();

it('the page about cookies names reCAPTCHA where it is loaded', async () => {
  const page = await stage.aPage();
  await stage.open(page, '/cookies');
  await page.getByText('_GRECAPTCHA').waitFor();
  expect(await accessible(page)).toEqual([]);
});

it('somebody who signs in shows it to Firestore as well, in each app', async () => {
  const page = await stage.aPage();
  await stage.open(page, '');
  await untilProved(page);
  const shown = shownBy(page, /firestore|Listen|:runQuery/i);
  await signIn(page, '/calls', { email: 'client@example.com', password: 'sos-client' });
  await page.getByRole('heading', { name: 'Your calls' }).waitFor();
  await expect.poll(() => shown.length).toBeGreaterThan(0);
  expect(shown).not.toContain(undefined);

  const console = await stage.aPage();
  await signInToConsole(console, `${stage.world.admin?.url}`, { email: 'admin@example.com', password: 'sos-admin' });
  await console.getByRole('heading', { name: 'Overview' }).waitFor();
});

it('a manager’s team is shown by the word of the agencies’ own page', async () => {
  const page = await stage.aPage();
  const manager = accounts.find(({ role }) => role === 'agency_manager');
  if (!manager) throw new Error('the demo has no manager');
  const asked = shownBy(page, /\/demo-sos-expat\/europe-west\d\/\w+$/);
  await signInToConsole(page, `${stage.world.agency?.url}`, manager);
  await page.locator('.member-now').first().waitFor();
  expect(asked.length).toBeGreaterThan(0);
  expect(asked).not.toContain(undefined);
});

it('a provider’s cases are shown by the word of the assistant’s own page, and to no stranger', async () => {
  const { world } = stage;
  await giveAssistantPlan(world, 'lawyer-camille');
  const page = await stage.aPage();
  await signIn(page, '/console', { email: 'camille@example.com', password: 'sos-provider' });
  const asked = shownBy(page, /\/demo-outils-sos-expat\/\S+\/\w+$/);
  await page.getByRole('button', { name: 'Open the assistant' }).click();
  await page.waitForURL(`${world.assistantApp?.url}/en/dossiers`);
  await page.getByText('No case yet').waitFor();
  expect(asked.length).toBeGreaterThan(1);
  expect(asked).not.toContain(undefined);
  const address = `${world.assistant?.functionsUrl}/signInFromSos`;
  expect(await ask(undefined, address)).toEqual([401, 'app_unproved']);
  // With the word it is the pass that is missing.
  expect(await ask(asked[0], address)).not.toEqual([401, 'app_unproved']);
});
