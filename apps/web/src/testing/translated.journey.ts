import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { card, fallSilent, next, serverSays, startVisit, toCard } from './a-visit.ts';
import type { Visit } from './a-visit.ts';
import { translateAsBrowsersDo } from './translator.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

describe('a page that the browser translates', () => {
  it('books, is declined, and follows the call to its receipt', async () => {
    const page = await visit.aPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await translateAsBrowsersDo(page);
    await page.clock.install();
    await visit.signIn(page);
    await toCard(visit, page);
    await card(page).fill('4000 0000 0000 0002');
    await next(page);
    await page.locator('.banner', { hasText: 'was not accepted' }).waitFor();
    await card(page).fill('4242 4242 4242 4242');
    await serverSays(page, 'scheduled');
    await next(page);
    const sentence = page.locator('.call-sentence');
    for (const [moment, text] of [
      ['scheduled', 'is booked'],
      ['ringing', 'telephone is ringing'],
      ['talking', 'You are talking'],
      ['charged', 'was charged'],
    ] as const) {
      await serverSays(page, moment);
      await fallSilent(page);
      await sentence.getByText(text).waitFor();
    }
    await page.locator('.call-sentence font').first().waitFor();
    expect(errors).toEqual([]);
  });
});
