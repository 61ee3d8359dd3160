import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { storageBucket } from '../demo-settings.ts';
import { serveFrames } from './frames-of-google.ts';
import { giveReason, goTo, openLine, signInToConsole, writeInto } from './keyboard.ts';
import { Visitor } from './people.ts';
import { PATIENCE_MS, Stage } from '../testing/stage.ts';

const DAY_MS = 86_400_000;
const PHONE = '+33612345678';
const EMAIL = 'ines@example.com';
const PASSWORD = 'three small words';
const HEADLINE = 'Tenancy law in Portugal, explained in plain words';
const BIO = 'I have advised people from abroad about leases and deposits in Lisbon for eleven years, day and night.';

const stage = new Stage({
  clockRate: 4,
  // The Auth emulator keeps the machine's time, which the world reaches on its second day.
  start: Date.now() - DAY_MS,
  services: { auth: true, storage: true, web: true, admin: true },
});
beforeAll(() =>
  stage.world.twilio.setPhone(PHONE, { name: 'Inês Prado', personas: [{ kind: 'answers', afterSeconds: 2 }] }),
);

async function aPage(): Promise<Page> {
  const page = await stage.aPage({ viewport: { width: 390, height: 844 } });
  await serveFrames(page.context());
  return page;
}

const open = (page: Page, path: string) => stage.open(page, path);
const press = (page: Page, name: string) => page.locator('main').getByRole('button', { name, exact: true }).click();
const reads = (page: Page, words: string | RegExp) => page.locator('main').getByText(words).first().waitFor();

async function signIn(page: Page, person: { email: string; password: string }, next: string): Promise<void> {
  await open(page, `/sign-in?next=${encodeURIComponent(next)}`);
  await page.getByLabel('Email').fill(person.email);
  await page.getByLabel('Password').fill(person.password);
  await press(page, 'Sign in');
}

const admin = { email: 'admin@example.com', password: 'sos-admin' };
const lawyer = { email: EMAIL, password: PASSWORD };

/** The digits that the telephone has heard, once they were all said. */
async function codeHeard(): Promise<string> {
  const digits = () =>
    (stage.world.twilio.state().phones.find(({ number }) => number === PHONE)?.transcript ?? [])
      .filter(({ kind, text }) => kind === 'heard' && /^\d$/.test(text))
      .map(({ text }) => text)
      .join('');
  await expect.poll(() => digits().length, { timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(12);
  const [first, second] = [digits().slice(0, 6), digits().slice(6, 12)];
  expect(second).toBe(first);
  return first;
}

/** A photograph as a telephone takes it, with the place in it, and a page behind its end. */
async function aPhotograph(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate<string>(`(() => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 64;
    canvas.getContext('2d').fillRect(8, 8, 40, 40);
    return canvas.toDataURL('image/jpeg').split(',')[1];
  })()`);
  const picture = Buffer.from(base64, 'base64');
  const exif = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 16]), Buffer.from('Exif\0\0GPS 48.8')]);
  const page2 = Buffer.from('<html><script>alert(1)</script></html>');
  return Buffer.concat([picture.subarray(0, 2), exif, picture.subarray(2), page2]);
}

const aDiploma = Buffer.from('%PDF-1.7\nAdmitted to the bar of Lisbon\n%%EOF\n');

async function choose(page: Page, label: string, ...values: string[]): Promise<void> {
  for (const value of values) await page.getByLabel(label, { exact: true }).first().selectOption(value);
}

async function mail(subject: string): Promise<string> {
  const found = () =>
    stage.world.mailbox.messages().findLast((each) => each.to.includes(EMAIL) && each.subject === subject);
  await expect.poll(found, { timeout: PATIENCE_MS }).toBeDefined();
  return found()?.text ?? '';
}

async function files(prefix: string): Promise<string[]> {
  const url = `http://${stage.world.auth?.storageHost}/v0/b/${storageBucket}/o?prefix=${encodeURIComponent(prefix)}`;
  const response = await fetch(url, { headers: { authorization: 'Bearer owner' } });
  const { items = [] } = (await response.json()) as { items?: { name: string }[] };
  return items.map(({ name }) => name);
}

it('a lawyer applies over two days, is asked for a correction, is found in the end, goes online and is booked', async () => {
  const first = await aPage();
  await open(first, '/register/lawyer');
  await choose(first, 'Where is your bank?', 'PT');
  await first.getByLabel('First name').fill('Inês');
  await first.getByLabel('Last name').fill('Prado');
  await first.getByLabel('Email').fill(EMAIL);
  await first.getByLabel('Password').fill(PASSWORD);
  await first.getByRole('checkbox').check();
  await press(first, 'Create an account');
  await reads(first, 'Your work');
  await choose(first, 'Countries that you help with', 'PT');
  await choose(first, 'Languages that you speak', 'pt', 'en');
  await choose(first, 'Your time zone', 'Europe/Lisbon');
  await press(first, 'Save and continue');
  await reads(first, 'Your profile in one sentence');
  await mail('Your account is ready. Your application comes next');
  const link = /https?:\/\/\S*account-action#\S+/.exec(await mail('Confirm your email address'))?.[0] ?? '';
  await first.goto(link.replace(/^https?:\/\/[^/]+/, stage.world.web?.url ?? ''));
  await first.locator('main h1').waitFor();

  // Nothing is due in a day of an applicant: schedules that come every few minutes would only take time.
  stage.world.functions.spaceSchedules(DAY_MS / 4);
  await stage.world.clock.advance(DAY_MS);
  stage.world.functions.spaceSchedules(0);
  const second = await aPage();
  await signIn(second, lawyer, '/application');
  await reads(second, 'Your work');
  expect(await second.getByLabel('Your time zone').inputValue()).toBe('Europe/Lisbon');
  await second.getByLabel('Housing').check();
  await second.getByLabel('Years of practice').fill('11');
  await second.getByLabel('Bar or chamber').fill('Ordem dos Advogados, Lisboa');
  await second.getByLabel('registration number').fill('L 1204');
  await press(second, 'Save and continue');
  await second.getByLabel('Your profile in one sentence').fill(HEADLINE);
  await second.getByLabel('About you').fill(`${BIO} Write to ines@example.com`);
  await reads(second, 'Please take this out: ines@example.com');
  await second.getByLabel('About you').fill(BIO);
  await press(second, 'Save and continue');

  await second.getByLabel('Number with its country code').fill('+33 6 12 34 56 78');
  await press(second, 'Ring me with a code');
  const code = await codeHeard();
  await second.getByLabel('Six digits').fill(code === '000000' ? '111111' : '000000');
  await press(second, 'Confirm');
  await reads(second, 'These are not the digits that we said.');
  await second.getByLabel('Six digits').fill(code);
  await press(second, 'Confirm');
  await reads(second, 'Your number that ends in 78 is confirmed.');
  await press(second, 'Save and continue');

  const pick = (kind: string, name: string, mimeType: string, buffer: Buffer) =>
    second.locator(`[data-file=${kind}]`).setInputFiles({ name, mimeType, buffer });
  await pick('admission', 'diploma.pdf', 'application/pdf', Buffer.from('<html><script>alert(1)</script></html>'));
  await reads(second, 'This file is not of a kind that we take');
  await pick('admission', 'diploma.pdf', 'application/pdf', Buffer.alloc(16 * 1024 * 1024));
  await reads(second, 'This file is larger than 15 MB.');
  await pick('admission', 'diploma.pdf', 'application/pdf', aDiploma);
  await reads(second, 'Kept:');
  await pick('photo', 'me.jpg', 'image/jpeg', await aPhotograph(second));
  await second.getByAltText('Your photograph').waitFor();
  await press(second, 'Save and continue');
  await reads(second, 'Nothing is missing.');
  await press(second, 'Hand in');
  await reads(second, 'Your application is with us');
  expect(await files('tmp/')).toHaveLength(1);

  const desk = await stage.aPage();
  await signInToConsole(desk, `${stage.world.admin?.url}`, admin);
  await desk.getByRole('button', { name: /Search/ }).waitFor();
  await goTo(desk, 'Providers');
  await openLine(desk, HEADLINE);
  const drawer = desk.locator('.drawer');
  await drawer.getByText('Ordem dos Advogados, Lisboa').waitFor();
  await drawer.getByAltText('Photograph').waitFor();
  await drawer.getByRole('link', { name: 'Save: Admission document' }).waitFor();
  await desk.keyboard.press('c');
  await writeInto(desk, /^Reason/, '');
  // A correction has several lines, so that Enter begins another.
  const send = desk.getByRole('dialog').locator('[type=submit]');
  await send.press('Enter');
  await desk.getByText('Give a reason of at least three letters.').waitFor();
  await writeInto(desk, /^Reason/, 'Please say since when you practise.');
  await send.press('Enter');
  await desk.getByRole('dialog').waitFor({ state: 'detached' });
  await drawer.getByText('To be corrected').waitFor();

  expect(await mail('Something in your application is to be corrected')).toContain('/en/application');
  await open(second, '/application');
  await reads(second, 'Please say since when you practise.');
  await press(second, 'Save and continue');
  await second.getByLabel('About you').fill(`${BIO} At the bar since 2015.`);
  for (let step = 0; step < 3; step++) await press(second, 'Save and continue');
  await press(second, 'Hand in');
  await reads(second, 'Your application is with us');

  await desk.reload();
  await openLine(desk, HEADLINE);
  await drawer.getByText('At the bar since 2015.').waitFor();
  await desk.keyboard.press('a');
  await giveReason(desk, 'The register of Lisbon names her.');
  await drawer.getByText('Approved').waitFor();
  await mail('You can take calls');
  expect(await files('public/photos/')).toHaveLength(1);

  const visitor = await aPage();
  await open(visitor, '?country=PT&kind=lawyer');
  await visitor.getByRole('link', { name: 'Inês Prado', exact: true }).click();
  await reads(visitor, /Admission to Ordem dos Advogados, Lisboa checked in/);
  const photo = await visitor.locator('.profile-head img').getAttribute('src');
  const shown = Buffer.from(await (await fetch(photo ?? '')).arrayBuffer()).toString('latin1');
  expect(shown).not.toMatch(/Exif|GPS|<html>/);

  await open(second, '/application');
  await second.locator('main').getByRole('link', { name: 'Your console' }).click();
  await second.getByRole('switch', { name: 'Take calls' }).click();
  await reads(second, 'You are online. Clients can book you now.');
  const client = new Visitor(visitor, stage.world);
  await visitor.reload();
  await visitor.getByRole('link', { name: 'Call Inês Prado' }).click();
  await client.giveTelephone('+12025550101');
  await client.signIn('client@example.com', 'sos-client');
  await client.agree();
  await client.pay('Pays', '€49.00');
  await client.reads('Your call with Inês Prado is booked.');
});
