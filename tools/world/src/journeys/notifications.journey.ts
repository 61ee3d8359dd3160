import { randomUUID } from 'node:crypto';
import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { termsVersion } from '@sos/domain/accounts/terms';
import { click, handOn, offerPush, shownOn } from '@sos/testing/push-service';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { providers, type SeededProvider } from '../seed/providers.ts';
import { storedDocument } from '../state/stored-document.ts';
import { Visitor } from './people.ts';
import { accessible, Stage } from '../testing/stage.ts';

const LAWYER = 'Camille Aubert';

const stage = new Stage({ clockRate: 4 });
const aPage = () => stage.aPage();

async function signedIn(email: string, password: string): Promise<Page> {
  const page = await aPage();
  await page.goto(`${stage.world.web?.url}/en/sign-in?next=%2Fnotifications`);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.locator('main form button[type=submit]').click();
  await page.getByRole('heading', { name: 'Notifications', exact: true }).waitFor();
  return page;
}

const mailTo = (address: string) => stage.world.mailbox.messages().filter(({ to }) => to.includes(address));

it('a booking rings the bell of both, and brings each a mail that says nothing of the other', async () => {
  const lawyer = await signedIn('camille@example.com', 'sos-provider');
  // Clients have reviewed her long ago, which is no news.
  await stage.world.clock.idle();
  await lawyer.getByText('Nothing has happened yet').waitFor();
  const visitor = new Visitor(await aPage(), stage.world);
  await visitor.choose(LAWYER);
  await visitor.giveTelephone('+12025550101');
  await visitor.signIn('client@example.com', 'sos-client');
  await visitor.agree();
  await visitor.pay('Pays', '€49.00');
  await visitor.reads(`Your call with ${LAWYER} is booked.`);
  await lawyer.getByText('A client has booked a call with you.').waitFor();
  // The telephone may be about to ring by now, which is news as well.
  const counted = lawyer.getByRole('link', { name: /^Notifications/ }).locator('.unread-count');
  const news = lawyer.getByText('New', { exact: true });
  await news.first().waitFor();
  await counted.waitFor({ state: 'detached' });
  await expect
    .poll(() => mailTo('client@example.com').map(({ subject }) => subject))
    .toContain(`Your call with ${LAWYER} is booked`);
  await expect.poll(() => mailTo('camille@example.com')).not.toEqual([]);
  const told = JSON.stringify(mailTo('camille@example.com'));
  expect(told).not.toMatch(/Nora|Lindqvist|client@example|2025550101|49[.,]00/);
});

it('people see what is new, which then is not new any more, and choose what they are told, on a page that axe finds nothing on', async () => {
  const page = await signedIn('client2@example.com', 'sos-client');
  await page.getByText('Welcome. Choose somebody').waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.getByText('New', { exact: true }).waitFor();
  await page.locator('.unread-count').waitFor({ state: 'detached' });
  await page.getByLabel('When a call is booked').uncheck();
  await page.getByLabel('Keep some hours quiet').check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
  const [chosen] = await stage.world.documents.list('notification_preferences');
  expect(chosen?.data).toMatchObject({ muted: { email: ['call_booked'] }, quietHours: { from: 1320, to: 420 } });
  await page.reload();
  await page.getByText('Welcome. Choose somebody').waitFor();
  expect(await page.getByText('New', { exact: true }).count()).toBe(0);
  await page.getByLabel('When a call is booked').waitFor();
  expect(await page.getByLabel('When a call is booked').isChecked()).toBe(false);
});

it('a provider whom the platform switches off is told, and one who does so themselves is not', async () => {
  const [first, second] = providers.slice(1);
  if (!first || !second) throw new Error('there are too few providers');
  const off = { availability: 'offline', busyWith: null, busySince: null } as const;
  const switchOff = ({ uid, profile }: SeededProvider, offlineBecause: string | null) =>
    stage.world.documents.write({
      [paths.profile(uid)]: { ...storedDocument(profileDocumentSchema, { ...profile, ...off }), offlineBecause },
    });
  const notices = async () => (await stage.world.documents.list(paths.notifications())).map(({ data }) => data);
  await switchOff(second, null);
  await switchOff(first, 'missed_calls');
  await expect
    .poll(notices)
    .toContainEqual(expect.objectContaining({ text: 'switched_off', recipientId: first.uid }) as object);
  const told = (await notices()).filter(({ text }) => text === 'switched_off');
  expect(told.map(({ recipientId }) => recipientId)).toEqual([first.uid]);
});

it('the mailbox shows each mail in HTML and as text', async () => {
  const page = await aPage();
  await page.goto(stage.world.mailbox.url);
  await page.getByRole('button', { name: 'Votre compte est prêt' }).click();
  await page.frameLocator('iframe').getByRole('heading', { name: 'Votre compte est prêt' }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.getByRole('button', { name: 'Text', exact: true }).click();
  await page.locator('pre').getByText('Vous n’êtes débité que si vous parlez au moins une minute').waitFor();
});

it('an affiliate links Telegram there, is told of it, and the link ends with the bot’s silence', async () => {
  const { world } = stage;
  const affiliate = { email: 'cleo@example.com', password: 'three small words' };
  await registerChatter(affiliate);
  const page = await aPage();
  await page.goto(`${world.web?.url}/en/sign-in?next=%2Faffiliate%2Ftelegram`);
  await page.getByLabel('Email').fill(affiliate.email);
  await page.getByLabel('Password').fill(affiliate.password);
  await page.locator('main form button[type=submit]').click();
  await page.getByRole('button', { name: 'Link with Telegram' }).click();
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Open Telegram' }).click();
  const chat = await opened;
  await chat.getByRole('link', { name: 'Rui (pt-br)' }).click();
  await chat.getByRole('button', { name: 'Start' }).click();
  await chat.getByText('Your account is linked with this chat.').waitFor();
  await page.getByText('Your account is linked with Telegram').first().waitFor();
  expect(await accessible(page)).toEqual([]);
  const notices = async () => (await world.documents.list(paths.notifications())).map(({ data }) => data['text']);
  await expect.poll(notices).toContain('telegram_linked');
  await chat.getByRole('button', { name: 'Block the bot' }).click();
  await expect.poll(notices).toContain('telegram_unlinked');
  await page.reload();
  await page.getByRole('button', { name: 'Link with Telegram' }).waitFor();
});

async function registerChatter(credentials: { readonly email: string; readonly password: string }): Promise<void> {
  const person = { firstName: 'Cleo', lastName: 'Marsh', country: 'GB', locale: 'en', currency: 'EUR' };
  const answers = { place: 'Forums about Thailand', language: 'en', visitor: 'visitor-1', termsVersion };
  const data = { ...person, ...answers, credentials: { ...credentials, requestId: randomUUID() } };
  const answer = await fetch(`${stage.world.functionsUrl['europe-west2']}/registerChatter`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data }),
  });
  if (!answer.ok) throw new Error(await answer.text());
}

it('a call about to ring is shown on a device in its person’s language, and opens the call', async () => {
  const { world } = stage;
  const page = await stage.aPage({ locale: 'fr-FR', permissions: ['notifications'] });
  await offerPush(page, world.fcm);
  const visitor = new Visitor(page, world);
  await visitor.choose('Yusuf Demir');
  await visitor.giveTelephone('+12025550102');
  await visitor.signIn('client2@example.com', 'sos-client');
  await page.getByRole('heading', { name: 'What it costs' }).waitFor();
  await page.goto(`${world.web?.url}/fr/notifications`);
  await page.getByRole('button', { name: 'M’informer sur cet appareil' }).click();
  await page.getByText('Vous êtes informé sur cet appareil.').waitFor();
  await page.goBack();
  await visitor.agree();
  await visitor.pay('Pays', '€49.00');
  await visitor.reads('is booked.');
  const callPath = new URL(page.url()).pathname.replace('/en/', '/fr/');
  await stage.world.clock.advance(200_000);
  const soon = () => world.fcm.messages().find(({ data }) => data['body']?.includes('va sonner'));
  await expect.poll(() => soon()?.data['path']).toBe(callPath);
  await page.goto(`${world.web?.url}/fr/terms`);
  for (const _twice of [1, 2]) await handOn(page, soon()?.data ?? {});
  await expect
    .poll(() => shownOn(page))
    .toMatchObject([{ title: 'SOS Expat', body: 'Votre téléphone va sonner. Répondez et appuyez sur 1.', lang: 'fr' }]);
  expect(await click(page)).toBe(callPath);
  await page.goto(`${world.web?.url}${callPath}`);
  await page.locator('html[lang=fr] .call-sentence').waitFor();
  expect(await shownOn(page)).toEqual([]);
});
