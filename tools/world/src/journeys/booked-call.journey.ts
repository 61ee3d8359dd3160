import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld } from '../start-world.ts';
import type { World } from '../world.ts';
import { button, launchBrowser } from './browser.ts';
import { choose, pay, register, status } from './caller.ts';

const PROVIDER = 'Camille Aubert';
const CLIENT = 'Nora Lindqvist';

let world: World;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let phones: Page;

beforeAll(async () => {
  world = await startWorld({ ports: 'free', seed: true, services: { auth: true, web: true } });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await world.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
  phones = await context.newPage();
  await phones.goto(`${world.twilio.url}/phones`);
});
afterEach(() => context.close());

/** Books as a stranger to the platform would, then takes both calls at the telephones page. */
async function untilTalking(email: string): Promise<void> {
  await choose(page, world, PROVIDER);
  await register(page, email);
  await pay(page);
  await world.clock.advance(10_000);
  await takeCall(CLIENT);
  await status(page, /on the line|ringing Camille/i).waitFor();
  await world.clock.advance(6_000);
  await takeCall(PROVIDER);
  await status(page, `You are talking with ${PROVIDER}.`).waitFor();
}

const telephoneOf = (name: string) =>
  phones.getByRole('listitem').filter({ has: phones.getByRole('heading', { name }) });

async function takeCall(name: string): Promise<void> {
  await telephoneOf(name)
    .getByRole('button', { name: /^Answer/ })
    .click();
  await telephoneOf(name).getByRole('button', { name: 'Press 1' }).click();
}

const hangUp = () =>
  telephoneOf(CLIENT)
    .getByRole('button', { name: /^Hang up/ })
    .click();

describe('a call booked in the browser', () => {
  it('is charged after more than a minute of talk, with a receipt', async () => {
    await untilTalking('nora.long@example.com');
    await world.clock.advance(75_000);
    await hangUp();
    await page.getByRole('heading', { name: '€49.00 was charged.' }).waitFor();
    await page.getByRole('heading', { name: 'Receipt' }).waitFor();
    expect(world.stripe.state().money).toMatchObject({ eur: { captured: 4900, held: 0 } });
    expect(world.twilio.meter().originations).toBe(2);
  });

  it('is not charged after 45 seconds of talk', async () => {
    const before = world.stripe.state().money['eur']?.captured ?? 0;
    await untilTalking('nora.short@example.com');
    await world.clock.advance(45_000);
    await hangUp();
    await page.getByRole('heading', { name: 'Nothing was charged.' }).waitFor();
    await page.getByText(`You and ${PROVIDER} talked for less than 60 seconds.`).waitFor();
    expect(world.stripe.state().money['eur']).toMatchObject({ captured: before, held: 0 });
  });

  it('can be cancelled while it waits, and the money is released at once', async () => {
    await choose(page, world, PROVIDER);
    await register(page, 'nora.cancel@example.com');
    await pay(page);
    await button(page, 'Cancel the call').click();
    await button(page, 'Cancel the call and release the money').click();
    await page.getByRole('heading', { name: 'Nothing was charged.' }).waitFor();
    expect(world.stripe.state().money['eur']?.held).toBe(0);
  });
});
