import { disputeDocumentSchema } from '@sos/contracts/disputes';
import { paths } from '@sos/contracts/paths';
import { aDispute } from '@sos/domain/testing/a-dispute';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { telegramSettings } from '../demo-settings.ts';
import { storedDocument } from '../state/stored-document.ts';
import { Desk, Visitor } from './people.ts';
import { cutTexts } from '../testing/cut-texts.ts';
import { accessible, Stage } from '../testing/stage.ts';
import { accented, fromTheRight, speak } from './other-language.ts';
import { find, giveReason, goTo, openLine, pressBy, signInToConsole, tabTo } from './keyboard.ts';

const DAY_MS = 86_400_000;
const CLIENT = 'Nora Lindqvist';
const LAWYER = 'Camille Aubert';
const REASON = 'Both asked for it.';
/** The folder that gets a picture of every room; none is taken when it is not named. */
const pictures = process.env['PICTURES'];

const stage = new Stage({
  clockRate: 4,
  // The Auth emulator keeps the machine's time, which the world reaches on its second day.
  start: Date.now() - DAY_MS,
  services: { auth: true, web: true, admin: true },
});

/** Two people who are on the telephone with each other. */
async function aTalk(): Promise<Desk> {
  const visitor = new Visitor(await stage.aPage(), stage.world);
  const desk = new Desk(await stage.aPage(), stage.world);
  await desk.open();
  await visitor.choose(LAWYER);
  await visitor.giveTelephone('+12025550101');
  await visitor.signIn('client@example.com', 'sos-client');
  await visitor.agree();
  await visitor.pay('Pays', '€49.00');
  await desk.accept(CLIENT);
  await desk.accept(LAWYER);
  await desk.talksWith(LAWYER);
  return desk;
}

const signIn = (page: Page, person: { email: string; password: string }) =>
  signInToConsole(page, `${stage.world.admin?.url}`, person);

it('an admin watches a call under way to its end, which they bring about, runs a schedule and finds a person, by keyboard alone', async () => {
  const desk = await aTalk();
  const page = await stage.aPage();
  await signIn(page, { email: 'admin@example.com', password: 'sos-admin' });
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await page.getByText('Thailand').waitFor();
  await page.getByText('All of them run').waitFor();
  expect(await accessible(page)).toEqual([]);

  await goTo(page, 'Calls');
  const line = page.locator('tbody tr').filter({ hasText: CLIENT });
  await line.getByText('talking').waitFor();
  expect(await accessible(page)).toEqual([]);
  await openLine(page, CLIENT);
  const drawer = page.locator('.drawer');
  await drawer.getByText('Followed as it happens').waitFor();
  await drawer.getByText(`${CLIENT} came into the conversation`).first().waitFor();
  await pressBy(page, 'End it, release the hold');
  await page.getByText(`the hold of €49.00 on ${CLIENT} is released`).waitFor();
  await giveReason(page, REASON);
  await drawer.getByText('ended by an administrator').waitFor();
  await drawer.getByText('hold released', { exact: true }).waitFor();
  await desk.isQuiet();
  await page.keyboard.press('Escape');

  await goTo(page, 'System');
  await pressBy(page, 'Run now: recoverCalls');
  await giveReason(page, REASON);

  await goTo(page, 'Audit and security');
  await pressBy(page, 'Audit log');
  await page.getByText('Schedule run').first().waitFor();
  await page.getByText('Call ended and its money decided').first().waitFor();
  expect(await accessible(page)).toEqual([]);

  await find(page, 'lindq', CLIENT);
  await drawer.getByRole('heading', { name: CLIENT }).waitFor();
});

/** Somebody wants the money of the newest call back. */
async function aCallInDispute(): Promise<void> {
  const { documents, clock } = stage.world;
  const [payment] = await documents.list(paths.payments());
  if (!payment) throw new Error('nobody has paid');
  const dueBy = clock.now() + 7 * DAY_MS;
  const { id, ...dispute } = aDispute({ dueBy, openedAt: clock.now() });
  const parties = { clientId: String(payment.data['clientId']), providerId: String(payment.data['providerId']) };
  const about = { paymentId: payment.path.split('/').at(-1) ?? '', ...parties, isOpen: true, sortBy: dueBy };
  await documents.write({ [paths.dispute(id)]: storedDocument(disputeDocumentSchema, { ...dispute, ...about }) });
}

const rooms = ['Overview', 'Calls', 'People', 'Providers', 'Payments', 'Disputes', 'Transfers and payouts'];
const moreRooms = ['Journal', 'Catalogue', 'Reviews and messages', 'Configuration', 'Audit and security', 'System'];
const roomIds = ['overview', 'calls', 'people', 'providers', 'payments', 'disputes', 'transfers', 'withdrawals'].concat(
  ['affiliates', 'journal', 'catalogue', 'content', 'reviews', 'configuration', 'audit', 'system'],
);
/** In which the first line is opened, too. */
const opened: ReadonlySet<string> = new Set(['Payments', 'Disputes', 'Journal']);

/** What is wrong with a room: what axe finds, and content wider than the screen. */
async function flawsOf(page: Page, name: string): Promise<string[]> {
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .spinner, .skeleton'));
  if (pictures) await page.screenshot({ path: `${pictures}/room-${name}.png`, fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const found = [...(await accessible(page)), ...(overflow > 0 ? [`scrolls sideways by ${overflow}px`] : [])];
  return found.map((flaw) => `${name}: ${flaw}`);
}

it.each([
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 360 },
] as const)('every room is sound, $theme at $width px', async ({ theme, width }) => {
  await aCallInDispute();
  const page = await stage.aPage({ viewport: { width, height: 900 }, colorScheme: theme });
  await signIn(page, { email: 'admin@example.com', password: 'sos-admin' });
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  const flaws: string[] = [];
  for (const room of [...rooms, ...moreRooms]) {
    await goTo(page, room);
    flaws.push(...(await flawsOf(page, `${room}-${width}`)));
    const line = page.locator('tbody tr[data-index]').first();
    if (!opened.has(room) || (await line.count()) === 0) continue;
    await line.click();
    await page.locator('.drawer').waitFor();
    flaws.push(...(await flawsOf(page, `${room}, drawer-${width}`)));
    await page.keyboard.press('Escape');
  }
  expect(flaws).toEqual([]);
});

/** Rooms whose drawers differ the most. */
const drawn: ReadonlySet<string> = new Set(['calls', 'people', 'payments', 'journal']);

/** What is wrong with what is shown, at each width. */
async function cutIn(page: Page, room: string): Promise<string[]> {
  const flaws: string[] = [];
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true], .spinner, .skeleton'));
    const language = await page.evaluate(() => document.documentElement.lang);
    if (pictures) await page.screenshot({ path: `${pictures}/${language}-${room}-${width}.png`, fullPage: true });
    flaws.push(...(await cutTexts(page)).map((flaw) => `${room} at ${width}: ${flaw}`));
  }
  return flaws;
}

it.each([accented, fromTheRight])(
  'every room holds a language that only its words are added of, $code',
  async (language) => {
    const page = await stage.aPage();
    await signIn(page, { email: 'admin@example.com', password: 'sos-admin' });
    await page.getByRole('heading', { name: 'Overview' }).waitFor();
    await speak(page, language);
    const flaws: string[] = [];
    for (const room of roomIds) {
      await page.goto(`${stage.world.admin?.url}/${language.code}/${room}`);
      await page.locator('main h1').waitFor();
      flaws.push(...(await cutIn(page, room)));
      const line = page.locator('tbody tr[data-index]').first();
      if (!drawn.has(room) || (await line.count()) === 0) continue;
      await line.click();
      await page.locator('.drawer h2').first().waitFor();
      flaws.push(...(await cutIn(page, `${room}-drawer`)));
    }
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(language.code === 'ar' ? 'rtl' : 'ltr');
    expect(flaws).toEqual([]);
  },
  120_000,
);

it('whoever is no admin is told so, and gets no further', async () => {
  const page = await stage.aPage({ viewport: { width: 360, height: 760 } });
  await signIn(page, { email: 'client@example.com', password: 'sos-client' });
  await page.getByText('This account is not an administrator’s.').waitFor();
  expect(await accessible(page)).toEqual([]);
  expect(await page.getByRole('navigation').count()).toBe(0);
  await tabTo(page, 'Sign out');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'SOS Expat console' }).waitFor();
});

it('admins read in their chat of Telegram who has registered, and how the day was', async () => {
  const { functions, telegram } = stage.world;
  await functions.runSchedule('telegramDailyReport');
  const told = () => telegram.messages(telegramSettings.adminChat).map(({ text }) => text);
  await expect.poll(() => told().join()).toMatch(/Nouvelle inscription\. /);
  await expect.poll(() => told().join()).toMatch(/Inscriptions \d+\nAppels réservés \d+/);
});
