import type { Page } from 'playwright-core';
import type { World } from '../world.ts';
import { button, field } from './browser.ts';

/** The demo client's telephone as they would dial it at home; the country is the United States. */
const HOME_NUMBER = '(202) 555-0101';
const cardFrame = 'iframe[title="Secure payment input frame"]';

/** Opens the first page and goes to the profile of a provider, as a visitor who has no account. */
export async function choose(page: Page, world: World, provider: string): Promise<void> {
  await page.goto(`${world.web?.url ?? ''}/en`);
  await page.getByRole('link', { name: provider }).click();
  await page.getByRole('heading', { level: 1, name: provider }).waitFor();
  await page.getByRole('link', { name: /call/i }).first().click();
  await page.getByRole('heading', { name: `Book a call with ${provider}` }).waitFor();
}

/** Gives the telephone and makes an account on the way. */
export async function register(page: Page, email: string): Promise<void> {
  await field(page, 'Country of the number').selectOption('US');
  await field(page, 'Telephone number').fill(HOME_NUMBER);
  await button(page, 'Continue to the price').click();
  await field(page, 'First name').fill('Nora');
  await field(page, 'Last name').fill('Lindqvist');
  await field(page, 'Email').fill(email);
  await field(page, 'Password').fill('three quiet words');
  await page.getByRole('checkbox').check();
  await button(page, 'Create an account').click();
  await page.getByRole('heading', { name: 'What it costs' }).waitFor();
}

/** Agrees to the price and authorises the card; the call is booked when the live page is there. */
export async function pay(page: Page): Promise<void> {
  await page.getByRole('checkbox').check();
  await button(page, 'Continue to payment').click();
  const card = page.frameLocator(cardFrame);
  await card.getByRole('button', { name: /Pays/ }).click();
  await button(page, /^Authorise/).click();
  await page.waitForURL(/\/call\//);
}

/** The live page's sentence of status. */
export const status = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).first();
