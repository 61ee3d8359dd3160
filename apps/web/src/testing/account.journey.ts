import { afterEach, beforeAll, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

it('a registration says what stands in the way for as long as it does, and leads to signing in', async () => {
  const page = await visit.aPage();
  await visit.open(page, '/register');
  await page.getByLabel('First name').fill('N'.repeat(100));
  expect(await page.getByLabel('First name').inputValue()).toHaveLength(80);
  await page.getByLabel('Last name').fill('Lind');
  await page.getByLabel('Password').fill('a long password');
  await page.getByRole('checkbox').check();
  await page.getByLabel('Email').fill(' Taken@Example.com');
  await page.locator('main form button[type=submit]').click();
  const refusal = page.getByText('We have written to this address.');
  await refusal.waitFor();
  await page.getByLabel('Email').fill('free@example.com');
  await refusal.waitFor({ state: 'detached' });
  await page.getByLabel('Email').fill('taken@example.com');
  await page.locator('main form button[type=submit]').click();
  await page.locator('main .banner').getByRole('link', { name: 'Ask for a new password' }).waitFor();
  await page.locator('main .banner').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});

it('a registration tells which address a mail went to and sends another one, until somebody has read it', async () => {
  const page = await visit.aPage();
  await visit.open(page, '/register');
  await page.getByLabel('First name').fill('Ada');
  await page.getByLabel('Last name').fill('Lind');
  await page.getByLabel('Password').fill('a long password');
  await page.getByRole('checkbox').check();
  await page.getByLabel('Email').fill('nora@example.com');
  await page.locator('main form button[type=submit]').click();
  const note = page.getByRole('complementary').filter({ hasText: 'We have sent a mail to nora@example.com' });
  await note.waitFor();
  await note.getByText('Nothing has come?').click();
  await note.getByText('We send a few mails in a quarter of an hour').waitFor();
  await note.getByRole('button', { name: 'Send the mail again' }).click();
  await note.getByText('Sent. Look into your mailbox.').waitFor();
  await note.getByRole('button', { name: 'Hide this note' }).click();
  await note.waitFor({ state: 'detached' });
  expect(await page.evaluate(() => localStorage.getItem('sos.registered'))).toBeNull();
});

it('whoever registers as a lawyer is led to the application', async () => {
  const page = await visit.aPage();
  await visit.open(page, '/register');
  await page.getByRole('button', { name: 'I am a lawyer' }).click();
  expect(await page.getByRole('link', { name: 'Go to the application' }).getAttribute('href')).toBe(
    '/en/register/lawyer',
  );
  expect(await page.getByLabel('Password').count()).toBe(0);
});

it('a forgotten password is asked for in words that are true whether the address is known or not', async () => {
  const page = await visit.aPage();
  await visit.open(page, '/sign-in');
  await page.getByRole('link', { name: 'Ask for a new password' }).click();
  // Until the page has come, the one before is still shown, which has the same field.
  await page.getByRole('button', { name: 'Send the link' }).waitFor();
  await page.getByLabel('Email').fill('nora@example.com');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await page.getByText('If this address has an account, a mail is on its way').waitFor();
  await page.locator('main .banner').getByText('nora@example.com').waitFor();
  await page.getByRole('button', { name: 'Send the mail again' }).waitFor();
  expect(await page.locator('main').innerText()).not.toMatch(/exists|unknown|no account/i);
});

it('the link of a mail opens the page for a new password, and a spent one says so with a way on', async () => {
  const page = await visit.aPage();
  await visit.open(page, '/account-action#mode=resetPassword&code=fresh');
  await page.getByLabel('Password').fill('12345678');
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await page.getByText('too easy to guess').waitFor();
  await page.getByLabel('Password').fill('four rather small words');
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await page.getByText('Your new password counts from now on').waitFor();
  await visit.open(page, '/account-action#mode=verifyEmail&code=spent');
  await page.reload();
  await page.getByText('This link no longer works').waitFor();
  expect(await page.getByRole('link', { name: 'Go to your account' }).getAttribute('href')).toBe('/en/account');
});

it('the account says what is known, keeps what is changed, and ends every session', async () => {
  const page = await visit.aPage();
  await visit.signIn(page);
  await visit.open(page, '/account');
  await page.getByText('This address is not confirmed yet').waitFor();
  await page.getByRole('button', { name: 'Send the mail again' }).click();
  await page.getByText('Sent. Look into your mailbox.').waitFor();
  await page.getByLabel('First name').fill('Ada');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.').waitFor();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('sos.account'))).toBeNull();
});
