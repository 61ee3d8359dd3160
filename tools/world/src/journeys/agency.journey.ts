import { readFile } from 'node:fs/promises';
import { formatMoney } from '@sos/domain/money/format-money';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { accounts } from '../seed/people.ts';
import { clientNumber } from '../seed/telephones.ts';
import { accessible, PATIENCE_MS, Stage } from '../testing/stage.ts';
import { ask, askBriefly, countNotes, providerNamed, talkWith } from './agency-people.ts';
import { Desk } from './people.ts';

/** Four times as fast: telephones ring after seconds. */
const stage = new Stage({ clockRate: 4, services: { auth: true, web: true, agency: true } });
const manager = accounts.find(({ role }) => role === 'agency_manager');
const client = { uid: 'demo-client', phone: clientNumber(0) };
const second = { uid: 'demo-client-2', phone: clientNumber(1) };
const tomas = providerNamed('Tomás');
const yusuf = providerNamed('Yusuf');
const amara = providerNamed('Amara');
const sofia = providerNamed('Sofia');
const mina = providerNamed('Mina');

interface Credentials {
  readonly email: string;
  readonly password: string;
}

async function signIn(page: Page, url: string, { email, password }: Credentials): Promise<void> {
  await page.goto(url);
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.locator('main form button[type=submit]').click();
}

/** To another page of the dashboard, which goes on listening. */
async function goTo(page: Page, name: string): Promise<void> {
  await page.locator('.side-list').getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Both clients hang up after a real conversation. What the manager's month then comes to, once both calls are in it. */
async function endBothCalls(): Promise<string> {
  const { world } = stage;
  await world.clock.advance(60_000);
  const phones = new Desk(await stage.aPage(), world);
  await phones.open();
  for (const { phone } of [client, second]) await phones.hangUp(phone);
  const by = { uid: manager?.uid ?? '', role: 'agency_manager' } as const;
  const month = new Date(world.clock.now()).toISOString().slice(0, 7);
  const statement = () => ask(world, 'getAgencyStatement', { by, input: { month } });
  const calls = async () => (await statement()).members.flatMap(({ shares }) => shares);
  await expect.poll(calls, { timeout: PATIENCE_MS }).toHaveLength(2);
  const [sum] = (await statement()).sums;
  return sum ? formatMoney('en-GB', sum.earned) : 'nothing';
}

/** What the browser keeps of a file that a link leads to. */
async function saved(page: Page, link: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: link, exact: true }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** The month says what both calls came to, call by call, and can be taken away as a table and as a document. */
async function readTheMonth(page: Page, earned: string): Promise<void> {
  await goTo(page, 'Statements');
  await page.locator('.figure-row').first().getByText(earned).first().waitFor();
  const month = page.locator('.member-month', { hasText: tomas.name });
  await month.getByText('1 call', { exact: true }).click();
  expect(await month.locator('tbody tr').count()).toBe(1);
  await page.getByRole('button', { name: 'Make the table (CSV)' }).click();
  const table = await saved(page, 'Save the table');
  expect(table.match(new RegExp(`${tomas.name}|${yusuf.name}`, 'g'))?.toSorted()).toEqual([tomas.name, yusuf.name]);
  await page.getByRole('button', { name: 'Make the statement of the whole team (PDF)' }).click();
  expect(await saved(page, 'Save the statement of the whole team')).toMatch(/^%PDF-/);
  expect(await accessible(page)).toEqual([]);
}

const cardOf = (page: Page, name: string) => page.locator('.member-now', { hasText: name });

it('a manager sees two calls at once, gives away a request that has gone on to the next, reads the month, and gains and loses a member', async () => {
  const { world } = stage;
  if (!manager) throw new Error('the demo has no manager');
  // Six seconds for whoever looks.
  await askBriefly(world, 24);
  await ask(world, 'setAvailability', { by: sofia, input: { wanted: 'on' } });
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

  const asking = await stage.aPage({ viewport: { width: 360, height: 760 } });
  const profile = encodeURIComponent(`/providers/${tomas.uid}`);
  const nora = { email: 'client@example.com', password: 'sos-client' };
  await signIn(asking, `${world.web?.url}/en/sign-in?next=${profile}`, nora);
  await asking.getByRole('link', { name: `Ask ${tomas.name}’s colleagues` }).click();
  const send = asking.getByRole('button', { name: 'Ask the team' });
  await send.waitFor();
  expect(await accessible(asking)).toEqual([]);
  await send.click();
  await asking.waitForURL(/\/colleagues\/[\da-f-]{36}$/);
  const requestId = asking.url().split('/').at(-1) ?? '';
  const card = page.locator(`[data-request="${requestId}"]`);
  await card.getByText(`Asked of ${amara.name}`).waitFor();
  await expect.poll(notes, { timeout: PATIENCE_MS }).toBe(2);
  await card.getByText(`Asked of ${sofia.name}`).waitFor();
  await asking.getByText('so the next colleague was asked').waitFor();
  // It has sounded once, though it has gone on to the next.
  expect(await notes()).toBe(2);
  expect(await accessible(page)).toEqual([]);

  await goTo(page, 'Requests');
  await card.getByRole('combobox').selectOption({ label: amara.name });
  await card.getByRole('button', { name: `Give to ${amara.name}` }).click();
  await page.getByText('Nobody is waiting').waitFor();
  await page.getByRole('button', { name: 'Under way' }).click();
  await card.getByText(`${amara.name} has accepted`).waitFor();
  await asking.getByRole('link', { name: `Book a call with ${amara.name}` }).waitFor();
  expect(await accessible(asking)).toEqual([]);
  expect(await accessible(page)).toEqual([]);

  const earned = await endBothCalls();
  await goTo(page, 'Figures');
  await page.locator('.chart svg').first().waitFor();
  await page.getByRole('row', { name: /^The whole team/ }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await readTheMonth(page, earned);

  await goTo(page, 'Team');
  await page.getByLabel('Email, or the address of their profile').fill('mina@example.com');
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByText('Waits for an answer').waitFor();
  expect(await accessible(page)).toEqual([]);
  await goTo(page, 'Live now');

  const desk = await stage.aPage({ viewport: { width: 360, height: 760 } });
  const atDesk = `${world.web?.url}/en/sign-in?next=%2Fconsole%2Fagency`;
  await signIn(desk, atDesk, { email: 'mina@example.com', password: 'sos-provider' });
  await desk.getByText('asks you to join its team').waitFor();
  expect(await accessible(desk)).toEqual([]);
  expect(await cardOf(page, mina.name).count()).toBe(0);
  await desk.getByRole('button', { name: 'Accept' }).click();
  await cardOf(page, mina.name).waitFor();
  await desk.getByRole('button', { name: 'Leave the agency' }).click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Leave the agency' }).click();
  await desk.getByText('You belong to no agency').waitFor();
  await cardOf(page, mina.name).waitFor({ state: 'detached' });
});
