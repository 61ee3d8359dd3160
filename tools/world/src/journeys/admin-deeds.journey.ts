import { alertDocumentSchema } from '@sos/contracts/alerts';
import { applicationDocumentSchema } from '@sos/contracts/applications';
import { deadDeliverySchema, deliveryDocumentSchema } from '@sos/contracts/notifications';
import { paths } from '@sos/contracts/paths';
import { userTelephoneSchema } from '@sos/contracts/phones';
import { profileDocumentSchema } from '@sos/contracts/providers';
import { userDocumentSchema } from '@sos/contracts/users';
import { newDelivery } from '@sos/domain/notifications/delivery';
import { noFacts } from '@sos/domain/notifications/notice';
import { anApplication } from '@sos/domain/testing/an-application';
import { aProfile } from '@sos/testing/a-profile';
import { aUser } from '@sos/testing/a-user';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { contactDocument, providerNumber } from '../seed/telephones.ts';
import { putIntoBucket } from '../state/put-into-bucket.ts';
import { storedDocument } from '../state/stored-document.ts';
import { codeOf } from '../people/code-of.ts';
import { accessible, PATIENCE_MS, Stage } from '../testing/stage.ts';
import {
  find,
  focusedAtOnce,
  giveReason,
  goTo,
  openLine,
  pressBy,
  signInToConsole,
  tabTo,
  writeInto,
} from './keyboard.ts';

const UID = 'applicant-ines';
const NUMBER = providerNumber(500);
const HEADLINE = 'Tenancy law in Portugal, explained in plain words';
const DELIVERY = 'returned-welcome-demo-client-email';
const REASON = 'Looked at it twice.';
const aPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** One page that says `Admitted`. */
const aDiploma = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length 40>>stream
BT /F1 24 Tf 40 100 Td (Admitted) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`);

const stage = new Stage({ services: { auth: true, storage: true, admin: true } });
beforeAll(async () => {
  await anApplicant();
  await aDeadLetter();
});

const upload = (place: { path: string; type: string }, body: Buffer) => putIntoBucket(stage.world, place, body);

/** Somebody whose application lacks nothing, with a picture and a document. */
async function anApplicant(): Promise<void> {
  const now = stage.world.clock.now();
  const file = (kind: string, type: string, { length: size }: Buffer) => {
    return { path: `users/${UID}/application/${kind}-1`, type, size, checkedAt: now };
  };
  const files = {
    photo: file('photo', 'image/png', aPicture),
    admission: file('admission', 'application/pdf', aDiploma),
  };
  await Promise.all([upload(files.photo, aPicture), upload(files.admission, aDiploma)]);
  const answers = { ...anApplication().answers, headline: HEADLINE };
  const dates = { createdAt: now, savedAt: now, submittedAt: now };
  const application = anApplication({ status: 'submitted', revision: 4, answers, files, ...dates });
  const profile = aProfile({ displayName: 'Inês Prado', approval: 'pending', visible: false, availability: 'offline' });
  const telephone = { ...contactDocument(NUMBER), lineId: 'line-of-ines', ending: NUMBER.slice(-2), provedAt: now };
  const person = aUser({
    role: 'lawyer',
    firstName: 'Inês',
    lastName: 'Prado',
    email: 'ines@example.com',
    createdAt: now,
  });
  await stage.world.documents.write({
    [paths.user(UID)]: storedDocument(userDocumentSchema, person),
    [paths.userTelephone(UID)]: storedDocument(userTelephoneSchema, telephone),
    [paths.profile(UID)]: storedDocument(profileDocumentSchema, profile),
    [paths.application(UID)]: storedDocument(applicationDocumentSchema, application),
  });
}

/** A welcome that the mail server refused. */
async function aDeadLetter(): Promise<void> {
  const now = stage.world.clock.now();
  const notice = { text: 'welcome', recipientId: 'demo-client', cause: 'returned', facts: noFacts } as const;
  const fresh = newDelivery(notice, { channel: 'email', at: now, now });
  const dead = { ...fresh, status: 'dead', tries: 1, problem: '550 refused', endedAt: now } as const;
  const letter = { recipientId: 'demo-client', text: 'welcome', channel: 'email', problem: '550 refused', diedAt: now };
  await stage.world.documents.write({
    [paths.notificationDelivery(DELIVERY)]: storedDocument(deliveryDocumentSchema, dead),
    [paths.deadDelivery(`${DELIVERY}_0`)]: storedDocument(deadDeliverySchema, { ...letter, deliveryId: DELIVERY }),
  });
}

const says = (page: Page, words: string | RegExp) => page.getByText(words).first().waitFor();

async function signedIn(): Promise<Page> {
  const page = await stage.aPage();
  await signInToConsole(page, `${stage.world.admin?.url}`, { email: 'admin@example.com', password: 'sos-admin' });
  await page.getByRole('button', { name: /Search/ }).waitFor();
  return page;
}

it('an administrator does their work by keyboard alone', async () => {
  const page = await signedIn();

  await goTo(page, 'Providers');
  await openLine(page, HEADLINE);
  await page.getByAltText('Photograph').waitFor();
  await pressBy(page, 'Show: Admission document');
  await page.getByTitle('Admission document').waitFor();
  // A frame that the page's policy stops has an address of the browser's own.
  await expect.poll(() => page.frames().filter((frame) => frame.url().startsWith('blob:')).length).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Save: Admission document' }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.keyboard.press('a');
  await says(page, 'Inês Prado is shown to clients');
  await giveReason(page, REASON);
  await page.locator('.drawer').getByText('Approved').waitFor();
  await page.keyboard.press('Escape');

  await goTo(page, 'Configuration');
  await tabTo(page, 'Price');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('59');
  await says(page, '€49.00 → €59.00');
  const tomorrow = new Date(stage.world.clock.now() + 86_400_000);
  // A browser's own field for an instant takes its parts one by one, in the order of the language.
  await page.getByLabel('From when on').fill(`${tomorrow.toISOString().slice(0, 10)}T06:00`);
  expect(await accessible(page)).toEqual([]);
  await pressBy(page, 'Save');
  await says(page, /1 figure changes on/);
  await giveReason(page, REASON);
  await says(page, /Planned for/);
  await pressBy(page, 'Bring back');
  await says(page, /counts again at once/);
  await giveReason(page, REASON);
  await page.getByText(/Planned for/).waitFor({ state: 'detached' });

  await goTo(page, 'Catalogue');
  await pressBy(page, 'Subscription plans');
  await openLine(page, 'Assistant Plus');
  await pressBy(page, 'Change');
  await tabTo(page, 'Price a month, VAT included (EUR)');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('59');
  await page.getByRole('row', { name: /€49.00 €59.00/ }).waitFor();
  await giveReason(page, REASON);
  await pressBy(page, 'Bring back what was before');
  await page.getByRole('row', { name: /€59.00 €49.00/ }).waitFor();
  await giveReason(page, REASON);
  await page.locator('.drawer').getByText('Brought back: price.amount').waitFor();
  await page.keyboard.press('Escape');

  await goTo(page, 'Reviews and messages');
  await pressBy(page, 'Not delivered');
  await says(page, '550 refused');
  expect(await focusedAtOnce(page, 'j')).toContain('550 refused');
  await page.keyboard.press('Enter');
  const arrived = () => stage.world.mailbox.messages().filter(({ to }) => to.includes('client@example.com')).length;
  const before = arrived();
  await pressBy(page, 'Send again');
  await giveReason(page, REASON);
  await expect.poll(arrived, { timeout: PATIENCE_MS }).toBe(before + 1);

  await goTo(page, 'Audit and security');
  await pressBy(page, 'Audit log');
  for (const deed of [
    'Application approved',
    'Configuration changed',
    'Earlier configuration brought back',
    'Subscription plan changed',
    'Message sent again',
  ]) {
    await says(page, deed);
  }
  expect(await accessible(page)).toEqual([]);

  await goTo(page, 'People');
  await openLine(page, 'client@example.com');
  await page.locator('.drawer .facts').waitFor();
  expect(await accessible(page)).toEqual([]);

  await find(page, NUMBER.slice(-4), 'Inês Prado');
  await page.locator('.drawer').getByRole('heading', { name: 'Inês Prado' }).waitFor();
}, 180_000);

const TELEPHONE = '+33612349876';

/** The digits that the administrator's telephone has heard. */
function digitsHeard(): string {
  const { phones } = stage.world.twilio.state();
  const heard = phones.find(({ number }) => number === TELEPHONE)?.transcript ?? [];
  const digits = heard.filter(({ kind, text }) => kind === 'heard' && /^\d$/.test(text));
  return digits
    .map(({ text }) => text)
    .slice(0, 6)
    .join('');
}

/** An alert that cannot wait, and that nobody acknowledges for half an hour. */
async function anAlertWaits(): Promise<void> {
  const { documents, clock, functions } = stage.world;
  const alert = { kind: 'hold_lost', key: 'call-1', detail: {}, raisedAt: clock.now() - 31 * 60_000, times: 1 };
  const nobody = { acknowledgedAt: null, acknowledgedBy: null };
  await documents.write({
    [paths.alert('hold_lost_call-1')]: storedDocument(alertDocumentSchema, { ...alert, ...nobody }),
  });
  await functions.runSchedule('resumeNotifications');
}

it('an administrator asks for alerts by SMS at a telephone that they answer, and gets one that waits', async () => {
  const irma = { name: 'Irma Kessler', personas: [{ kind: 'answers', afterSeconds: 2 }] } as const;
  stage.world.twilio.setPhone(TELEPHONE, irma);
  const page = await signedIn();
  await pressBy(page, 'Your account and settings');
  await pressBy(page, 'Alerts by SMS');
  await writeInto(page, 'Telephone number, with its country', TELEPHONE);
  await pressBy(page, 'Ring me');
  await says(page, 'Your telephone rings');
  expect(await accessible(page)).toEqual([]);
  await expect.poll(digitsHeard, { timeout: PATIENCE_MS }).toHaveLength(6);
  await writeInto(page, 'The six digits', digitsHeard());
  await page.keyboard.press('Enter');
  await says(page, 'Your number ends in 76. No SMS goes there.');
  await pressBy(page, 'Send me SMS there');
  await says(page, 'SMS go to your number that ends in 76.');
  expect(await accessible(page)).toEqual([]);
  await anAlertWaits();
  const texts = () => stage.world.twilio.state().messages.filter(({ to }) => to === TELEPHONE);
  await expect.poll(texts, { timeout: PATIENCE_MS }).toMatchObject([{ body: expect.stringContaining('urgent') }]);
}, 90_000);

it('an administrator enrols a second factor, and is let in by it alone from then on', async () => {
  const page = await signedIn();
  await pressBy(page, 'Your account and settings');
  await pressBy(page, 'Second factor');
  await pressBy(page, 'Enrol an authenticator');
  const secret = (await page.locator('.factor-secret').textContent()) ?? '';
  expect(await accessible(page)).toEqual([]);
  await writeInto(page, 'Code', codeOf(secret, stage.world.clock.now()));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
  const [recovery = ''] = await page.locator('.recovery-codes code').allTextContents();
  expect(await accessible(page)).toEqual([]);
  await pressBy(page, 'I have kept them');

  await goTo(page, 'Audit and security');
  await pressBy(page, 'Administrators');
  await page.locator('tbody tr').filter({ hasText: 'Irma Kessler' }).getByText('enrolled').waitFor();
  await pressBy(page, 'Require it of everybody');
  await giveReason(page, REASON);
  await says(page, 'Every administrator must have a second factor');
  expect(await accessible(page)).toEqual([]);

  const other = await stage.aPage({ viewport: { width: 360, height: 760 }, colorScheme: 'dark' });
  await signInToConsole(other, `${stage.world.admin?.url}`, { email: 'admin@example.com', password: 'sos-admin' });
  await says(other, 'Your password was right');
  expect(await accessible(other)).toEqual([]);
  await writeInto(other, 'Code', '000000');
  await other.keyboard.press('Enter');
  await says(other, 'This code is not right');
  await other.getByLabel('Code', { exact: true }).fill(recovery);
  await other.keyboard.press('Enter');
  await other.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
}, 90_000);
