import type { Page } from 'playwright-core';
import { rememberCalls } from './a-visit.ts';

interface Eyes {
  readonly open: (path: string, ready: string) => Promise<void>;
  readonly see: (screen: string) => Promise<void>;
}

/** The pages of a client who is signed in. */
export async function seeClientArea(page: Page, { open, see }: Eyes): Promise<void> {
  await open('/calls', '.area-places');
  await see('calls-loading');
  await rememberCalls(page);
  await open('/calls', '.call-row');
  await see('calls-known');
  await open('/favourites', '.provider-card h3');
  await page.locator('.favourite').first().waitFor();
  await see('favourites');
  await open('/reviews', '.review-item');
  await see('reviews');
  await open('/telephones', '.telephone');
  await page.locator('.telephone .button').first().click();
  await page.locator('.telephone-form button[type=submit]').click();
  await see('telephones-mistakes');
  await page.evaluate(() => localStorage.removeItem('sos.call'));
  await open('/book/camille', '.saved-telephones .button');
  await see('book-saved-telephones');
}

/** A review that is written and refused, and one that is reported. */
export async function seeReviews(page: Page, { open, see }: Eyes): Promise<void> {
  await open('/call/charged', '.rating-choice');
  await page.locator('.review-form button[type=submit]').click();
  await see('review-mistakes');
  await page.locator('.rating-choice').nth(3).click();
  await page.locator('.review-form textarea').fill('write to nora@example.com');
  await page.locator('.review-form button[type=submit]').click();
  await page.locator('.review-form .banner').waitFor();
  await see('review-refused');
  await open('/providers/camille', '.reviews .text-link');
  await page.locator('.reviews button.text-link').first().click();
  await page.locator('dialog[open]').waitFor();
  await see('review-report');
}
