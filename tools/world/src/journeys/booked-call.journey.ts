import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld } from '../start-world.ts';
import type { World } from '../world.ts';
import { sharedChromium } from '@sos/testing/chromium';
import { Desk, Visitor } from './people.ts';

const LAWYER = 'Camille Aubert';
const CLIENT = 'Nora Lindqvist';
const TELEPHONE = '+12025550101';
/** Fast enough to wait little, slow enough for a person to pick up. */
const RATE = 4;
const PATIENCE_MS = 30_000;

let browser: Browser;
let world: World;
let context: BrowserContext;
let visitor: Visitor;
let desk: Desk;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await sharedChromium();
  world = await startWorld({ ports: 'free', clockRate: RATE, services: { auth: true, web: true }, seed: true });
});
afterAll(() => world?.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(PATIENCE_MS);
  visitor = new Visitor(await context.newPage(), world);
  desk = new Desk(await context.newPage(), world);
  complaints.length = 0;
  world.clock.setRate(RATE);
  visitor.page.on('pageerror', (error) => complaints.push(error.message));
  visitor.page.on('console', (message) => {
    if (/content.security.policy|permissions.policy/i.test(message.text())) complaints.push(message.text());
  });
});
afterEach(async ({ task }) => {
  const folder = process.env['PICTURES'];
  if (folder)
    await visitor.page.screenshot({ path: `${folder}/${task.name.replaceAll(/\W+/g, '-')}.png`, fullPage: true });
  await context.close();
});

/** Both parties pick up, press 1, and talk for so many seconds of the world's time before the client hangs up. */
async function talk(seconds: number): Promise<void> {
  await desk.open();
  await desk.accept(CLIENT);
  await desk.accept(LAWYER);
  await desk.talksWith(LAWYER);
  await visitor.reads(`You are talking with ${LAWYER}.`);
  world.clock.setRate(0);
  await world.clock.advance(seconds * 1000);
  await desk.hangUp(CLIENT);
  await world.clock.idle();
  world.clock.setRate(RATE);
}

async function bookAsNora(): Promise<void> {
  await desk.open();
  await visitor.choose(LAWYER);
  await visitor.giveTelephone(TELEPHONE);
  await visitor.signIn('client@example.com', 'sos-client');
  await visitor.agree();
  await visitor.pay('Pays', '€49.00');
  await visitor.reads(`Your call with ${LAWYER} is booked.`);
}

describe('a call booked in the browser', () => {
  it('is charged after a talk of a minute and a half, and leaves a receipt', async () => {
    await bookAsNora();
    await talk(90);
    await visitor.reads(/€49.00 was charged/);
    await visitor.page.getByRole('heading', { name: 'Receipt' }).waitFor();
    expect(world.stripe.state().money['eur']).toMatchObject({ captured: 4900, held: 0 });
    expect(complaints).toEqual([]);
  });

  it('is not charged after a talk of 45 seconds', async () => {
    await bookAsNora();
    await talk(45);
    await visitor.reads(/Nothing was charged/);
    await visitor.reads(/talked for less than 60 seconds/);
    expect(world.stripe.state().money['eur']).toMatchObject({ released: 4900, held: 0 });
    expect(complaints).toEqual([]);
  });

  it('can be booked by somebody who registers on the way', async () => {
    await visitor.choose(LAWYER);
    await visitor.giveTelephone('+12025550188');
    await visitor.register({ first: 'Ada', last: 'Brand', email: 'ada@example.com', password: 'three small words' });
    await visitor.agree();
    world.clock.setRate(0);
    await visitor.pay('Pays', '€49.00');
    await visitor.reads(`Your call with ${LAWYER} is booked.`);
    // As on another device, which knows nothing of the booking.
    await visitor.page.evaluate("localStorage.removeItem('sos.call')");
    await visitor.page.goto(`${world.web?.url}/en/terms`);
    await visitor.page.getByRole('link', { name: 'Go to your call' }).click();
    await visitor.page.getByRole('button', { name: 'Cancel the call' }).click();
    await visitor.page.getByRole('button', { name: 'Cancel the call and release the money' }).click();
    await visitor.reads(/Nothing was charged/);
    expect(complaints).toEqual([]);
  });
});

describe('a page of another origin', () => {
  it('cannot show the app in a frame', async () => {
    await desk.open();
    await desk.page.evaluate(`new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.src = '${world.web?.url}/en';
      frame.addEventListener('load', () => resolve());
      document.body.append(frame);
    })`);
    const [framed] = desk.page.frames().filter((frame) => frame !== desk.page.mainFrame());
    expect(framed?.url()).toBe('chrome-error://chromewebdata/');
  });

  it('is not spoken to by the app, whoever asks it to', async () => {
    await visitor.page.goto(`${world.web?.url}/en`);
    await visitor.reads(LAWYER);
    const blocked = visitor.page.evaluate(
      (url) =>
        fetch(`${url}/phones`).then(
          () => 'answered',
          () => 'refused',
        ),
      world.twilio.url,
    );
    expect(await blocked).toBe('refused');
    expect(complaints.join()).toContain('connect-src');
  });
});
