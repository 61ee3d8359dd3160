import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sessionAt } from './a-session.ts';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

/** Makes the person who is signed in the provider of every call. */
async function provides(page: Page): Promise<void> {
  await page.route('**/functions/getCallStatus', (route) => {
    const { data } = route.request().postDataJSON() as { data: { sessionId: string } };
    const session = { ...sessionAt(data.sessionId, Date.now()), clientId: 'nadia', providerId: 'client' };
    return route.fulfill({ json: { result: { session, serverNow: Date.now() } } });
  });
}

describe('a provider who opens the call', () => {
  it.each([
    ['scheduled', 'A client has booked a call with you.'],
    ['waiting', 'Your telephone is ringing.'],
    ['charged', 'The call is over.'],
  ])('sees their own side of it, %s', async (moment, sentence) => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await provides(page);
    await visit.open(page, `/call/${moment}`);
    await page.locator('.call-sentence', { hasText: sentence }).waitFor();
    expect(await page.locator('.portraits strong').allTextContents()).toEqual(['Your client', 'You']);
    expect(await page.locator('.portraits .avatar').allTextContents()).toEqual(['', 'NL']);
    expect(await page.locator('.call :is(button, a[href]):not(.call-invoices *)').count()).toBe(0);
    // Their own documents, which the server chooses, have amounts of their own.
    const sentences = page
      .locator('.call :not(.call-invoices, .call-invoices *)')
      .filter({ hasNot: page.locator('.call-invoices') });
    expect((await sentences.allTextContents()).join(' ')).not.toContain('€');
  });
});

it('a call of other people says that only they can see it, and goes on saying so', async () => {
  const page = await visit.aPage();
  await visit.signIn(page);
  const asked: string[] = [];
  page.on('request', (request) => void (request.url().endsWith('getCallStatus') && asked.push(request.url())));
  await page.clock.install();
  await visit.open(page, '/call/nobodys');
  await page.getByText('Only the two people of a call can see it.').waitFor();
  await page.clock.runFor(60_000);
  expect(asked).toHaveLength(1);
  expect(await page.locator('main').getByRole('button').count()).toBe(0);
  expect(await page.locator('main').textContent()).not.toContain('fault');
});
