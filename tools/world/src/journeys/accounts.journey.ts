import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { apiKey } from '../demo-settings.ts';
import { storedDocument } from '../state/stored-document.ts';
import { serveFrames } from './frames-of-google.ts';
import { PATIENCE_MS, Stage } from '../testing/stage.ts';

const PASSWORD = 'three small words';
const ANOTHER = 'four rather small words';

// At the pace of the Auth emulator, which has a clock of its own: some things need a sign-in of just now.
const stage = new Stage();

async function aPage(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await stage.aPage(options);
  await serveFrames(page.context());
  return page;
}

const open = (page: Page, path: string) => stage.open(page, path);
const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
const isSignedIn = (page: Page) => page.locator('[popovertarget=account]').waitFor();

async function register(page: Page, email: string, password = PASSWORD): Promise<void> {
  await open(page, '/register');
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Brand');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('checkbox').check();
  await press(page, 'Create an account');
}

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await open(page, '/sign-in');
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await press(page, 'Sign in');
}

const mailsTo = (address: string) => stage.world.mailbox.messages().filter(({ to }) => to.includes(address));

/** The link in the last mail with this subject, on the page that people would open it in. */
async function linkIn(address: string, subject: string): Promise<string> {
  const found = () => mailsTo(address).findLast((mail) => mail.subject === subject);
  await expect.poll(found, { timeout: PATIENCE_MS }).toBeDefined();
  return /https?:\/\/\S*account-action#\S+/.exec(found()?.text ?? '')?.[0] ?? '';
}

/** What a sign-in answers, past the page. */
async function tokenOf(email: string, password: string): Promise<string | undefined> {
  const url = `${stage.world.auth?.url}/identitytoolkit.googleapis.com/v1/accounts:signInWithPassword?key=${apiKey}`;
  const body = JSON.stringify({ email, password, returnSecureToken: true });
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return ((await response.json()) as { idToken?: string }).idToken;
}

async function call(name: string, data: object, idToken?: string): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${stage.world.functionsUrl['europe-west1']}/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(idToken && { authorization: `Bearer ${idToken}` }) },
    body: JSON.stringify({ data }),
  });
  return { status: response.status, body: await response.json() };
}

/** The tokens of Firebase count whole seconds: what ends one must come in a later second. */
async function nextSecond(): Promise<void> {
  const second = () => Math.floor(Date.now() / 1000);
  const before = second();
  await expect.poll(second, { timeout: PATIENCE_MS }).toBeGreaterThan(before);
}

const members = async () => (await stage.world.documents.list('users')).map(({ data }) => data);
/** Changes somebody's document past everything. */
async function change(email: string, differs: object): Promise<void> {
  const [found] = (await stage.world.documents.list('users')).filter(({ data }) => data['email'] === email);
  if (!found) throw new Error(`${email} is not there`);
  const changed = userDocumentSchema.parse({ ...found.data, ...differs });
  await stage.world.documents.write({ [found.path]: storedDocument(userDocumentSchema, changed) });
}
const memberOf = async (email: string) => (await members()).find((member) => member['email'] === email);

describe('somebody who registers', () => {
  it('is signed in at once, confirms the address by the mail, and is told so', async () => {
    const page = await aPage();
    await register(page, 'ada@example.com');
    await isSignedIn(page);
    expect(await memberOf('ada@example.com')).toMatchObject({ role: 'client', status: 'active', firstName: 'Ada' });
    await page.locator('[popovertarget=account]').click();
    await page.getByText('Your email address is not confirmed yet.').waitFor();
    await page.getByRole('link', { name: 'Your calls' }).waitFor();
    await page.goto(await linkIn('ada@example.com', 'Confirm your email address'));
    await page.getByText('Your address is confirmed').waitFor();
    await open(page, '/account');
    await page.getByText('This address is confirmed.').waitFor();
    expect(
      mailsTo('ada@example.com')
        .map(({ text }) => text)
        .join(),
    ).not.toMatch(/Ada|Brand/);
  });

  it('with an address that has an account learns nothing, and its owner is told', async () => {
    await change('client@example.com', { createdAt: stage.world.clock.now() - 3_600_000 });
    const page = await aPage();
    await register(page, 'client@example.com', 'mine from now on');
    await page.getByText('We have written to this address.').waitFor();
    const subjects = () => mailsTo('client@example.com').map(({ subject }) => subject);
    await expect.poll(subjects, { timeout: PATIENCE_MS }).toContain('You already have an account');
    await signIn(page, 'client@example.com', 'sos-client');
    await isSignedIn(page);
  });
});

/** What Auth itself answers to whoever has the page's key. */
async function askAuth(method: string, data: object): Promise<string> {
  const url = `${stage.world.auth?.url}/identitytoolkit.googleapis.com/v1/accounts:${method}?key=${apiKey}`;
  const body = JSON.stringify(data);
  return (await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })).text();
}

it.each(['signInWithPassword', 'createAuthUri', 'sendOobCode'])(
  'a stranger who asks Auth itself learns from %s no more of an address than of none',
  async (method) => {
    const answer = (email: string) =>
      askAuth(method, {
        email,
        identifier: email,
        password: 'a guess',
        requestType: 'PASSWORD_RESET',
        continueUri: 'http://127.0.0.1',
      });
    const [known, unknown] = await Promise.all(['client@example.com', 'nobody@example.com'].map(answer));
    const alike = (text = '') => text.replaceAll(/(client|nobody)@example\.com|"sessionId": ?"[^"]*"/g, '');
    expect(alike(known)).toBe(alike(unknown));
  },
);

describe('somebody who forgot their password', () => {
  it('chooses a new one by the mail, which ends every session, and the link works once', async () => {
    const before = await tokenOf('client2@example.com', 'sos-client');
    expect((await call('getAccount', {}, before)).status).toBe(200);
    const page = await aPage();
    await open(page, '/forgot-password');
    await page.getByLabel('Email').fill('Client2@Example.com');
    await press(page, 'Send the link');
    await page.getByText('a mail is on its way').waitFor();
    const link = await linkIn('client2@example.com', 'Choisissez un nouveau mot de passe');
    await nextSecond();
    await page.goto(link);
    await page.getByLabel('Mot de passe').fill(ANOTHER);
    await press(page, 'Enregistrer le nouveau mot de passe');
    await page.getByText('Votre nouveau mot de passe est enregistré').waitFor();
    expect((await call('getAccount', {}, before)).status).toBe(401);
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByText('Ce lien ne fonctionne plus').waitFor();
    await signIn(page, 'client2@example.com', ANOTHER);
    await isSignedIn(page);
    const stored = JSON.stringify(await stage.world.documents.list(paths.notificationDeliveries()));
    expect(stored).toContain('reset_password');
    expect(stored).not.toMatch(/oobCode|code=|@example/);
  });

  it('of an address that nobody has gets the same answer, and nobody a mail', async () => {
    const ask = (email: string) => call('requestPasswordReset', { requestId: crypto.randomUUID(), email });
    expect(await ask('nobody@example.com')).toEqual(await ask('client@example.com'));
    expect(mailsTo('nobody@example.com')).toEqual([]);
  });
});

describe('somebody who wants another address', () => {
  it('confirms it at the new one, while the old one is told, and signs in with it', async () => {
    const page = await aPage();
    await signIn(page, 'ada@example.com', PASSWORD);
    await isSignedIn(page);
    await open(page, '/account');
    await page.getByText('Use another address').click();
    await page.getByLabel('New email address').fill('ada.new@example.com');
    await page.locator('details').getByLabel('Password').fill(PASSWORD);
    await press(page, 'Ask for the change');
    await page.getByText('We have written to the new address').waitFor();
    const link = await linkIn('ada.new@example.com', 'Confirm your new email address');
    const subjects = () => mailsTo('ada@example.com').map(({ subject }) => subject);
    await expect.poll(subjects, { timeout: PATIENCE_MS }).toContain('A change of your email address was asked for');
    await page.goto(link);
    await page.getByText('Your address is changed').waitFor();
    await signIn(page, 'ada.new@example.com', PASSWORD);
    await isSignedIn(page);
    await open(page, '/account');
    await page.getByText('ada.new@example.com').first().waitFor();
    await expect.poll(() => memberOf('ada.new@example.com')).toBeDefined();
  });

  it('changes the password too, and stays signed in here alone', async () => {
    const page = await aPage();
    await signIn(page, 'ada.new@example.com', PASSWORD);
    await isSignedIn(page);
    await open(page, '/account');
    const form = page.locator('form:has([name=newPassword])');
    await form.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await form.getByLabel('New password').fill(ANOTHER);
    await press(page, 'Change the password');
    await page.getByText('Saved.').waitFor();
    expect(await tokenOf('ada.new@example.com', PASSWORD)).toBeUndefined();
    await page.getByLabel('First name').fill('Ada Maria');
    await press(page, 'Save');
    await expect.poll(async () => (await memberOf('ada.new@example.com'))?.['firstName']).toBe('Ada Maria');
  });
});

describe('by Google', () => {
  async function throughGoogle(window: Page, email: string): Promise<void> {
    await window.locator('.js-new-account').click();
    await window.locator('#email-input').fill(email);
    await window.locator('#display-name-input').fill('Gina Moss');
    await window.locator('#sign-in').click();
  }

  it('somebody new says what is missing, and is then signed in', async () => {
    const page = await aPage();
    await open(page, '/sign-in');
    const opened = page.waitForEvent('popup');
    await press(page, 'Continue with Google');
    await throughGoogle(await opened, 'gina@example.com');
    await page.getByText('One more step').waitFor();
    expect(await page.locator('[popovertarget=account]').count()).toBe(0);
    await page.getByLabel('First name').fill('Gina');
    await page.getByLabel('Last name').fill('Moss');
    await page.getByRole('checkbox').check();
    await press(page, 'Create an account');
    await isSignedIn(page);
    expect(await memberOf('gina@example.com')).toMatchObject({ role: 'client', firstName: 'Gina' });
    await open(page, '/account');
    await page.getByText('You sign in with Google').waitFor();
  });

  it('the owner of an address takes it from whoever registered with it and never proved it', async () => {
    const stranger = await aPage();
    await register(stranger, 'victim@example.com', 'the password of a stranger');
    await isSignedIn(stranger);
    const token = await tokenOf('victim@example.com', 'the password of a stranger');
    await nextSecond();
    const page = await aPage();
    await open(page, '/sign-in');
    const opened = page.waitForEvent('popup');
    await press(page, 'Continue with Google');
    await throughGoogle(await opened, 'victim@example.com');
    await isSignedIn(page);
    expect(await tokenOf('victim@example.com', 'the password of a stranger')).toBeUndefined();
    expect((await call('getAccount', {}, token)).status).toBe(401);
  });

  it('a telephone leaves the page and comes back to it', async () => {
    const page = await aPage({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
    await open(page, '/sign-in');
    await press(page, 'Continue with Google');
    await page.waitForURL(/emulator\/auth\/handler/);
    await page.locator('.js-reuse-account', { hasText: 'gina@example.com' }).click();
    await isSignedIn(page);
    expect(page.url()).not.toContain('emulator');
  });
});

describe('whoever is suspended', () => {
  it('is out at once and cannot come in, until it is lifted', async () => {
    const token = await tokenOf('client@example.com', 'sos-client');
    const status = (value: string) => change('client@example.com', { status: value });
    await status('suspended');
    await expect.poll(async () => (await call('getAccount', {}, token)).status, { timeout: PATIENCE_MS }).toBe(401);
    expect(await tokenOf('client@example.com', 'sos-client')).toBeUndefined();
    await status('active');
    await expect
      .poll(() => tokenOf('client@example.com', 'sos-client'), { timeout: PATIENCE_MS })
      .toEqual(expect.any(String));
  });
});
