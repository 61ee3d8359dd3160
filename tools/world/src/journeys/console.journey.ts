import { paths } from '@sos/contracts/paths';
import { profileDocumentSchema } from '@sos/contracts/providers';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { providers, type SeededProvider } from '../seed/providers.ts';
import { storedDocument } from '../state/stored-document.ts';
import { Visitor } from './people.ts';
import { accessible, PATIENCE_MS, Stage } from '../testing/stage.ts';

const LAWYER = 'Camille Aubert';
const MINUTE = 60_000;

const stage = new Stage({ clockRate: 4 });
const aPage = (width = 360) => stage.aPage({ viewport: { width, height: 760 } });

/** The lawyer's telephone, at their desk. */
async function atDesk(place = 'console'): Promise<Page> {
  const page = await aPage();
  await page.goto(`${stage.world.web?.url}/en/sign-in?next=${encodeURIComponent(`/${place}`)}`);
  await page.getByLabel('Email').fill('camille@example.com');
  await page.getByLabel('Password').fill('sos-provider');
  await page.locator('main form button[type=submit]').click();
  await page.locator('.desk-links').waitFor();
  return page;
}

const camille = providers.find(({ profile }) => profile.displayName === LAWYER);
const stored = async () =>
  (await stage.world.documents.list(paths.profiles())).find(({ id }) => id === camille?.uid)?.data;
const becomes = (availability: string) =>
  expect.poll(async () => (await stored())?.['availability'], { timeout: PATIENCE_MS }).toBe(availability);
const theSwitch = (page: Page) => page.getByRole('switch', { name: 'Take calls' });

/** At the desk and online, however an earlier story left it. */
async function online(): Promise<Page> {
  const page = await atDesk();
  await theSwitch(page).waitFor();
  if ((await theSwitch(page).getAttribute('aria-checked')) !== 'true') await theSwitch(page).click();
  await becomes('available');
  return page;
}

it('a lawyer goes offline and online by keyboard alone', async () => {
  const page = await online();
  await theSwitch(page).focus();
  await page.keyboard.press('Space');
  await page.getByText('You are offline. Nobody can book you.').waitFor();
  await becomes('offline');
  // It moves once at a time.
  await page.locator('[role=switch][aria-busy=false]').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('You are online. Clients can book you now.').waitFor();
  await becomes('available');
  expect(await accessible(page)).toEqual([]);
});

it('three missed calls switch off with the reason, seen at once, and one tap brings back', async () => {
  const page = await online();
  const off = { availability: 'offline', busyWith: null, busySince: null } as const;
  const { uid, profile } = camille as SeededProvider;
  const missed = { ...storedDocument(profileDocumentSchema, { ...profile, ...off }), offlineBecause: 'missed_calls' };
  await stage.world.documents.write({ [paths.profile(uid)]: missed });
  await page.getByText('you missed three calls in a row').waitFor();
  await page.getByRole('button', { name: 'Go online again' }).click();
  await page.getByText('You are online. Clients can book you now.').waitFor();
  await becomes('available');
  expect(await page.getByText('you missed three calls').count()).toBe(0);
});

it('a profile is written beside its preview, and the public sees it', async () => {
  const page = await atDesk('console/profile');
  await page.getByLabel('Headline').fill('Visas and residence, from the first form to the card.');
  await page.locator('.preview', { hasText: 'from the first form to the card' }).waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.goto(`${stage.world.web?.url}/en/providers/${camille?.uid}`);
  await page.getByText('from the first form to the card').waitFor();
  expect(await stored()).toMatchObject({ edition: 1, displayName: LAWYER });
});

it('a booking appears on the desk at once, with the minute at which the telephone rings', async () => {
  const page = await online();
  await page.getByText('No call is booked.').waitFor();
  const visitor = new Visitor(await aPage(1280), stage.world);
  await visitor.choose(LAWYER);
  await visitor.giveTelephone('+12025550101');
  await visitor.signIn('client@example.com', 'sos-client');
  await visitor.agree();
  await visitor.pay('Pays', '€49.00');
  await visitor.reads(`Your call with ${LAWYER} is booked.`);
  await page.getByText('Your telephone will ring at about').waitFor();
  await page.getByText('A call with you is booked or under way.').waitFor();
  await theSwitch(page).click();
  await page.getByText('The call that is booked still takes place.').waitFor();
  const [session] = await stage.world.documents.list(paths.sessions());
  expect(session?.data).toMatchObject({ providerId: camille?.uid, endedAt: null });
  expect(await page.locator('.desk').textContent()).not.toMatch(/Nora|2025550101|49\.00/);
});

it('hours end the day by the clock, and say so', async () => {
  const page = await atDesk('console/hours');
  const now = stage.world.clock.now();
  const zone = camille?.profile.timeZone ?? 'UTC';
  const at = (instant: number) => {
    const format = { timeZone: zone, weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const parts = new Intl.DateTimeFormat('en', format).formatToParts(instant);
    const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
    return { day: part('weekday'), time: `${part('hour')}:${part('minute')}` };
  };
  const from = at(now - 60 * MINUTE);
  const day = page.locator('fieldset', { has: page.getByText(from.day, { exact: true }) });
  await day.getByRole('button', { name: 'Add hours' }).click();
  await day.getByLabel('From').fill(from.time);
  await day.getByLabel('To').fill(at(now + 40 * MINUTE).time);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.', { exact: true }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.getByRole('link', { name: 'Now', exact: true }).click();
  if ((await theSwitch(page).getAttribute('aria-checked')) !== 'true') await theSwitch(page).click();
  await page.getByText('when your hours end').waitFor();
  stage.world.clock.setRate(0);
  await stage.world.clock.advance(60 * MINUTE);
  await stage.world.clock.idle();
  stage.world.clock.setRate(4);
  await page.getByText('Your hours are over.').waitFor();
  expect(await stored()).toMatchObject({ availability: 'offline' });
  await page.goto(`${stage.world.web?.url}/en/providers/${camille?.uid}`);
  await page.getByText('Usually online again from').waitFor();
});
