import { preferencesDocumentSchema } from '@sos/contracts/notifications';
import { paths } from '@sos/contracts/paths';
import { userDocumentSchema } from '@sos/contracts/users';
import { defaultPreferences } from '@sos/domain/notifications/preferences';
import { aUser } from '@sos/testing/a-user';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startWorld } from '../start-world.ts';
import { storedDocument } from '../state/stored-document.ts';
import type { World } from '../world.ts';
import { sharedChromium } from '@sos/testing/chromium';
import { Desk, Visitor } from './people.ts';

const LAWYER = 'Camille Aubert';
const CLIENT = 'Nora Lindqvist';
const UID = 'demo-client';
const TELEPHONE = '+12025550101';
/** Fast enough to wait little, slow enough for a person to pick up. */
const RATE = 4;
const PATIENCE_MS = 30_000;
/** Longer than an SMS that came back waits to be sent again. */
const SENT_AGAIN_MS = 130_000;

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

/** She reads German, and asks for SMS. */
async function wantSms(): Promise<void> {
  const muted = { ...defaultPreferences.muted, sms: [] };
  const name = { firstName: 'Nora', lastName: 'Lindqvist', email: 'client@example.com' };
  const nora = aUser({ ...name, role: 'client', locale: 'de', createdAt: world.clock.now() });
  await world.documents.write({
    [paths.user(UID)]: storedDocument(userDocumentSchema, nora),
    [paths.notificationPreferences(UID)]: storedDocument(preferencesDocumentSchema, { ...defaultPreferences, muted }),
  });
}

const texts = () => world.twilio.state().messages.map(({ status }) => status);

async function bookAsNora(): Promise<void> {
  await desk.open();
  await visitor.choose(LAWYER);
  await visitor.giveTelephone(TELEPHONE);
  await visitor.signIn('client@example.com', 'sos-client');
  await visitor.agree();
  await visitor.pay('Pays', '€49.00');
  await visitor.reads(`Your call with ${LAWYER} is booked.`);
}

/** The form of the payment follows its page, and keeps what is typed. */
async function turnDark(): Promise<void> {
  const number = visitor.cardNumber();
  const ground = () => number.evaluate((field) => getComputedStyle(field).backgroundColor);
  await number.pressSequentially('42');
  const before = await ground();
  await visitor.page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(before);
  expect(await number.inputValue()).toBe('42');
  // What is said of half a number, once it is left, moves the cards below it from under the hand.
  await number.clear();
}

describe('a call booked in the browser', () => {
  it('is charged after a talk of a minute and a half, and leaves a receipt, and an SMS that comes back once', async () => {
    await bookAsNora();
    await wantSms();
    world.twilio.setPhone(TELEPHONE, { texts: [30003, 'arrive'] });
    await talk(90);
    await visitor.reads(/€49.00 was charged/);
    await visitor.page.getByRole('heading', { name: 'Receipt' }).waitFor();
    expect(world.stripe.state().money['eur']).toMatchObject({ captured: 4900, held: 0 });
    expect(complaints).toEqual([]);
    await expect.poll(texts).toEqual(['undelivered']);
    await world.clock.idle();
    await world.clock.advance(SENT_AGAIN_MS);
    await desk.page.getByText(/Ihr Gespräch ist beendet. 49,00 € wurden abgebucht/).waitFor();
    await expect.poll(texts).toEqual(['undelivered', 'delivered']);
  });

  it('is not charged after a talk of 45 seconds, and an SMS that cannot arrive is a dead letter', async () => {
    await bookAsNora();
    await wantSms();
    world.twilio.setPhone(TELEPHONE, { texts: 30006 });
    await talk(45);
    await visitor.reads(/Nothing was charged/);
    await visitor.reads(/talked for less than 60 seconds/);
    expect(world.stripe.state().money['eur']).toMatchObject({ released: 4900, held: 0 });
    expect(complaints).toEqual([]);
    const dead = async () => (await world.documents.list(paths.deadDeliveries())).map(({ data }) => data);
    await expect.poll(dead).toMatchObject([{ recipientId: UID, channel: 'sms', problem: 'sms_30006' }]);
  });

  it('can be booked by somebody who registers on the way', async () => {
    await visitor.choose(LAWYER);
    await visitor.giveTelephone('+12025550188');
    await visitor.register({ first: 'Ada', last: 'Brand', email: 'ada@example.com', password: 'three small words' });
    await visitor.agree();
    await turnDark();
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
