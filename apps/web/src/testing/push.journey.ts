import { click, handOn, offerPush, shownOn } from '@sos/testing/push-service';
import type { Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { passFirstSeconds, startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

const soon = (id: string) => ({
  id,
  title: 'SOS Expat',
  body: 'Votre téléphone va sonner. Répondez et appuyez sur 1.',
  path: '/fr/call/scheduled',
  lang: 'fr',
});

/** A browser whose person lets us show messages, with the service worker at work. */
async function aWillingPage(): Promise<Page> {
  const page = await visit.aPage({ serviceWorkers: 'allow', permissions: ['notifications'] });
  await page.clock.install();
  await visit.open(page, '/terms');
  await passFirstSeconds(page);
  await offerPush(page, { url: new URL(page.url()).origin });
  return page;
}

describe('a message on a device', () => {
  it('is asked for by a button, and what FCM calls the device is kept with its person', async () => {
    const page = await aWillingPage();
    await visit.signInByForm(page);
    const kept = page.waitForRequest('**/functions/savePushToken');
    await visit.open(page, '/../fr/notifications');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.getByRole('button', { name: 'M’informer sur cet appareil' }).click();
    await page.getByText('Vous êtes informé sur cet appareil.').waitFor();
    expect((await kept).postDataJSON()).toEqual({ data: { token: 'a-device-of-the-fixtures' } });
  });

  it('is shown once in its language, however often it comes, and leads to the call when it is clicked', async () => {
    const page = await aWillingPage();
    await visit.open(page, '/../fr/terms');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await handOn(page, soon('one'));
    await handOn(page, soon('one'));
    const { title, body } = soon('one');
    await expect.poll(() => shownOn(page)).toEqual([{ title, body, lang: 'fr', tag: 'one' }]);
    expect(await click(page)).toBe('/fr/call/scheduled');
    // The browser takes it away in its own time.
    await expect.poll(() => shownOn(page)).toEqual([]);
  });
});
