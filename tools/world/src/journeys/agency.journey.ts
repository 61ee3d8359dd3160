import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clientNumber } from '../seed/telephones.ts';
import { accessible, PATIENCE_MS, Stage } from '../testing/stage.ts';
import { ask, askBriefly, countNotes, foundAgency, manager, providerNamed, talkWith } from './agency-people.ts';

const stage = new Stage({ services: { auth: true, web: true, agency: true } });
const [tomas, yusuf, amara, mina] = ['Tomás', 'Yusuf', 'Amara', 'Mina'].map(providerNamed);
const client = { uid: 'demo-client', phone: clientNumber(0) };
const second = { uid: 'demo-client-2', phone: clientNumber(1) };

async function signIn(page: Page, url: string, { email, password }: { email: string; password: string }) {
  await page.goto(url);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.locator('main form button[type=submit]').click();
}

const atDashboard = (page: Page, path = '') => page.goto(`${stage.world.agency?.url}/en${path}`);
const cardOf = (page: Page, name: string) => page.locator('.member-now', { hasText: name });

it('a manager sees two calls at once, gives away a request that has gone on to the next, reads the month, and parts with a member', async () => {
  if (!tomas || !yusuf || !amara || !mina) throw new Error('the demo has changed');
  const team = [tomas, yusuf, amara, mina];
  const { world } = stage;
  await foundAgency(world, team);
  await askBriefly(world, 5);
  const page = await stage.aPage();
  const notes = await countNotes(page);

  await signIn(page, `${world.agency?.url}/en`, manager);
  await page.getByText('Online: 4').waitFor();
  expect(await accessible(page)).toEqual([]);

  await Promise.all([
    talkWith(world, { client, provider: tomas }),
    talkWith(world, { client: second, provider: yusuf }),
  ]);
  await page.getByText('Talking: 2').waitFor();
  expect(await cardOf(page, tomas.name).getAttribute('data-standing')).toBe('talking');
  expect(await cardOf(page, yusuf.name).getAttribute('data-standing')).toBe('talking');
  expect(await notes()).toBe(0);

  const by = { uid: 'demo-client', role: 'client' } as const;
  const requestId = crypto.randomUUID();
  await ask(world, 'requestAgencyHelp', { by, input: { requestId, providerId: tomas.uid, language: 'en' } });
  const card = page.locator(`[data-request="${requestId}"]`);
  await card.getByText(`Asked of ${amara.name}`).waitFor();
  await expect.poll(notes, { timeout: PATIENCE_MS }).toBe(2);
  await card.getByText('1 person could not so far').waitFor();
  // The same request has sounded once, though it has gone on to the next.
  expect(await notes()).toBe(2);
  expect(await accessible(page)).toEqual([]);

  await atDashboard(page, '/requests');
  await card.getByRole('button', { name: `Give to ${amara.name}` }).click();
  await page.getByText('Nobody is waiting').waitFor();
  await page.getByRole('button', { name: 'Under way' }).click();
  await card.getByText(`${amara.name} has accepted`).waitFor();
  expect(await accessible(page)).toEqual([]);

  await atDashboard(page, '/stats?by=day');
  await page.locator('.chart svg').first().waitFor();
  await page.getByRole('row', { name: /^The whole team/ }).waitFor();
  expect(await accessible(page)).toEqual([]);

  await atDashboard(page, '/billing');
  await page.getByRole('heading', { name: tomas.name }).waitFor();
  expect(await accessible(page)).toEqual([]);

  await atDashboard(page, '/team');
  await page.locator('.team-member', { hasText: mina.name }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await atDashboard(page);
  await cardOf(page, mina.name).waitFor();

  const desk = await stage.aPage({ viewport: { width: 360, height: 760 } });
  await signIn(desk, `${world.web?.url}/en/sign-in?next=%2Fconsole%2Fagency`, {
    email: 'mina@example.com',
    password: 'sos-provider',
  });
  await desk.getByRole('button', { name: 'Leave the agency' }).click();
  expect(await accessible(desk)).toEqual([]);
  await desk.getByRole('dialog').getByRole('button', { name: 'Leave the agency' }).click();
  await desk.getByText('You belong to no agency').waitFor();
  await cardOf(page, mina.name).waitFor({ state: 'detached' });
});
