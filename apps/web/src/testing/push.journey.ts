import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());
afterAll(() => visit.close());

/** Hands a message to the page's service worker as the browser's push service would; no vendor of one is on this machine. */
async function deliver(page: Page, message: object): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await devTools.send('ServiceWorker.enable');
  await devTools.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(page.url()).origin,
    registrationId: await registered,
    data: JSON.stringify(message),
  });
}

const shownOn = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const shown = (await (await navigator.serviceWorker.getRegistration())?.getNotifications()) ?? [];
    return (
      active && shown.map(({ title, body, tag, lang, data }) => ({ title, body, tag, lang, data: data as unknown }))
    );
  });

const message = (id: string, body: string) => ({
  from: '1234567890',
  data: { id, title: 'SOS Expat', body, path: '/fr/call/booking-1', lang: 'fr' },
});

it('shows a message in its language, once for each notice, and nothing for a message that is not ours', async () => {
  const page = await visit.aPage({ serviceWorkers: 'allow', permissions: ['notifications'] });
  await visit.open(page, '/terms');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await deliver(page, { notification: { title: 'from elsewhere' } });
  await deliver(page, message('one', 'Votre téléphone va sonner.'));
  await deliver(page, message('one', 'Votre téléphone va sonner.'));
  await deliver(page, message('two', 'Un appel est terminé.'));
  await expect
    .poll(() => shownOn(page).then((shown) => shown?.map(({ tag }) => tag).toSorted()))
    .toEqual(['one', 'two']);
  expect(await shownOn(page)).toContainEqual({
    title: 'SOS Expat',
    body: 'Votre téléphone va sonner.',
    tag: 'one',
    lang: 'fr',
    data: { path: '/fr/call/booking-1' },
  });
});
