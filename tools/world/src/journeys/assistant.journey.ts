import { randomUUID } from 'node:crypto';
import { assistantPaths } from '@sos/contracts/assistant-paths';
import { dossierDocumentSchema, meterDocumentSchema } from '@sos/contracts/assistant-documents';
import { paths } from '@sos/contracts/paths';
import { scanOf } from '@sos/llm-simulator/sight';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { assistantSettings } from '../demo-settings.ts';
import { ask as call } from '../month/scene.ts';
import { giveAssistantPlan } from '../people/assistant-plan.ts';
import { confirmCard } from '../people/confirm-card.ts';
import { providers } from '../seed/providers.ts';
import { Documents } from '../state/documents.ts';
import { putIntoBucket } from '../state/put-into-bucket.ts';
import { storedDocument } from '../state/stored-document.ts';
import { accessible, PATIENCE_MS, Stage } from '../testing/stage.ts';

const LAWYER = 'Camille Aubert';
const CLIENT = { uid: 'demo-client', role: 'client', phone: '+12025550101' } as const;
const NOTES =
  'The tenant gave the keys back on 30 September. The landlord wrote no list of damages. Rent was paid until the end.';
/** A lease that its client sends. */
const LEASE = Buffer.from(
  [
    '%PDF-1.4',
    '1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj',
    '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
    '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >> endobj',
    '4 0 obj << /Length 46 >>\nstream\nBT /F 12 Tf 40 700 Td (The rent is due.) Tj ET\nendstream endobj',
    '5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj',
    'trailer << /Root 1 0 R /Size 6 >>',
    '%%EOF',
  ].join('\n'),
);
const quoted = (words: string) => `<quote source="S1">${words}</quote>`;
const ANSWER = [
  'The deposit is due.',
  quoted('The landlord wrote no list of damages.'),
  quoted('Rent was paid until the end.'),
  'The law is said to go further:',
  quoted('A landlord who keeps a deposit pays it back twice.'),
  `<client/>`,
  'La caution est due.',
].join('\n\n');

const stage = new Stage({ services: { auth: true, storage: true, web: true, assistant: true } });
const uid = providers.find(({ profile }) => profile.displayName === LAWYER)?.uid ?? '';
const patient = { timeout: PATIENCE_MS };

/** The assistant's own documents. */
const ofAssistant = () => new Documents(stage.world.assistant?.firestore.url ?? '', assistantSettings.projectId);

async function atDesk(): Promise<Page> {
  const page = await stage.aPage();
  await stage.open(page, `/sign-in?next=${encodeURIComponent('/console')}`);
  await page.getByLabel('Email').fill('camille@example.com');
  await page.getByLabel('Password').fill('sos-provider');
  await page.locator('main form button[type=submit]').click();
  await page.locator('.desk-links').waitFor();
  return page;
}

/** Who has no subscription is told so; who has one comes in by a pass that serves once. */
async function comeIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the assistant' }).click();
  await page.getByText('The assistant comes with a subscription, and none is running.').waitFor();
  await giveAssistantPlan(stage.world, uid);
  const signingIn = page.waitForRequest((asked) => asked.url().endsWith('/signInFromSos') && asked.method() === 'POST');
  await page.getByRole('button', { name: 'Open the assistant' }).click();
  const { data } = (await signingIn).postDataJSON() as { data: { token: string } };
  await page.waitForURL(`${stage.world.assistantApp?.url}/en/dossiers`);
  await page.getByText('No case yet').waitFor();
  expect(await accessible(page)).toEqual([]);
  const stranger = await stage.aPage();
  await stranger.goto(`${stage.world.assistantApp?.url}/#pass=${data.token}`);
  await stranger.getByRole('alert').waitFor();
  expect(await stranger.locator('.dossier-card').count()).toBe(0);
}

/** A client who reads French pays for a call with the lawyer. */
async function bookTheLawyer(): Promise<string> {
  const bookingId = randomUUID();
  const opened = { bookingId, providerId: uid, currency: 'EUR', phone: CLIENT.phone } as const;
  const { checkout } = await call(stage, 'createPaymentIntent', { by: CLIENT, input: opened });
  if (checkout.rail !== 'stripe') throw new Error(`no card: ${checkout.rail}`);
  const card = { card: 'pm_card_visa', challenge: 'complete' } as const;
  expect(await confirmCard(stage.world.stripe.url, checkout.clientSecret, card)).toBe('authorised');
  const booked = { bookingId, phone: CLIENT.phone, locale: 'fr' } as const;
  await call(stage, 'createAndScheduleCall', { by: CLIENT, input: booked });
  return bookingId;
}

/** A case by hand, and one that comes by itself with a booking, in which the lawyer then is. */
async function makeCases(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByLabel('Name of the case').fill('Deposit in Bangkok');
  await page.getByLabel('Country it is about').selectOption('TH');
  await page.getByLabel('What the client needs').fill('The landlord keeps the whole deposit.');
  await page.getByRole('button', { name: 'Make the case' }).click();
  await page.getByRole('heading', { name: 'Deposit in Bangkok' }).waitFor();
  const sessionId = await bookTheLawyer();
  const path = assistantPaths.dossier(`booking_${sessionId}`);
  await expect.poll(() => ofAssistant().read(path), patient).toMatchObject({ ownerId: uid, clientLocale: 'fr' });
  await page.reload();
  await page.getByRole('link', { name: 'Cases', exact: true }).first().click();
  await page.getByRole('link', { name: 'Deposit in Bangkok' }).waitFor();
  const booking = page.locator('.dossier-card', { hasText: 'Booking of' });
  expect(await booking.textContent()).toMatch(/Thailand.*French/);
  await booking.getByRole('link').click();
  const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTES) };
  await page.locator('input[type=file]').setInputFiles(notes);
  await page.getByText(`${NOTES.length} characters`).waitFor();
  const scan = {
    name: 'handover.pdf',
    mimeType: 'application/pdf',
    buffer: scanOf('The keys are with the neighbour.'),
  };
  await page.locator('input[type=file]').setInputFiles(scan);
  await page.getByText('handover.pdf is a picture of a text.').waitFor();
  await page.getByRole('button', { name: 'Have it read' }).click();
  await page.getByText('Read off a picture by a model').waitFor();
  await page.getByRole('button', { name: 'Remove handover.pdf' }).click();
  await page.getByText('handover.pdf').first().waitFor({ state: 'detached' });
  return sessionId;
}

/** What the client allows stands in the case until it is taken back. */
async function allowDocument(page: Page, sessionId: string): Promise<void> {
  const upload = randomUUID();
  await putIntoBucket(stage.world, { path: `tmp/${CLIENT.uid}/${upload}`, type: 'application/pdf' }, LEASE);
  const added = { sessionId, upload, name: 'lease.pdf', allows: true } as const;
  await call(stage, 'addCallDocument', { by: CLIENT, input: added });
  const texts = () => ofAssistant().read(assistantPaths.fileText(`booking_${sessionId}`, upload));
  await expect.poll(texts, patient).toMatchObject({ text: 'The rent is due.' });
  await page.reload();
  await page.getByText('Allowed by the client').waitFor();
  await page.getByText('lease.pdf', { exact: true }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await call(stage, 'removeCallDocument', { by: CLIENT, input: { sessionId, documentId: upload } });
  await expect.poll(texts, patient).toBeUndefined();
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your question').fill(question);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
}

const answerTo = (page: Page, question: string) => page.locator('.exchange', { hasText: question });
const isComplete = (page: Page, question: string) =>
  answerTo(page, question).getByRole('button', { name: 'Keep', exact: true }).waitFor();

/** An answer is read while it is written, each quotation with its verdict. */
async function hearAnswer(page: Page): Promise<void> {
  let goOn = () => {};
  const halfway = new Promise<void>((resolve) => (goOn = resolve));
  const question = 'Must it be given back?';
  stage.world.assistant?.llm.script({ when: question, say: ANSWER, halfway });
  await ask(page, question);
  const answer = answerTo(page, question);
  await answer.getByText('The deposit is due.').waitFor();
  await answer.locator('[data-verdict=proved]').nth(1).waitFor();
  await answer.getByRole('button', { name: 'Stop' }).waitFor();
  expect(await page.getByText('La caution est due.').count()).toBe(0);
  goOn();
  await isComplete(page, question);
  await answer.locator('[lang=fr]', { hasText: 'La caution est due.' }).waitFor();
  expect(await answer.locator('[data-verdict=proved]').count()).toBe(2);
  expect(await answer.locator('[data-verdict=unproved]').count()).toBe(1);
  await answer.getByRole('button', { name: 'Show the passage' }).last().click();
  await page.locator('dialog mark', { hasText: 'Rent was paid until the end' }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();
}

async function research(page: Page): Promise<void> {
  await page.getByLabel('On the web too').check();
  await ask(page, 'What does the web say of deposits?');
  await isComplete(page, 'What does the web say of deposits?');
  const found = answerTo(page, 'What does the web say of deposits?').locator('.sources a');
  expect(await found.count()).toBe(2);
  expect(await found.first().getAttribute('rel')).toContain('noreferrer');
}

/** Another vendor answers for one that does not; when none does, nothing is counted. */
async function outliveVendors(page: Page): Promise<void> {
  await page.getByLabel('In the case', { exact: true }).check();
  stage.world.faults.add({ where: 'anthropic.api', do: 'status', status: 529, times: 'always' });
  await ask(page, 'And if the first model is silent?');
  await answerTo(page, 'And if the first model is silent?').getByText('(OpenAI)').waitFor();
  const before = await used();
  stage.world.faults.add({ where: 'openai.api', do: 'status', status: 500, times: 'always' });
  await ask(page, 'And if all are silent?');
  await page.getByText('Your call was given back.').waitFor();
  stage.world.faults.clear();
  expect(await used()).toBe(before);
  expect(await accessible(page)).toEqual([]);
}

const meter = async () => meterDocumentSchema.parse(await ofAssistant().read(assistantPaths.meter(uid)));

/** How many answers of the period are counted, or about to be. */
async function used(): Promise<number> {
  const { spent, reserved } = await meter();
  return spent + reserved.length;
}

async function useUp(spent: number): Promise<void> {
  const { periodStart } = await meter();
  const counted = storedDocument(meterDocumentSchema, { periodStart, spent, reserved: [] });
  await ofAssistant().write({ [assistantPaths.meter(uid)]: counted });
}

/** The last answers of the period, of which the platform hears too. */
async function askTheLast(page: Page): Promise<void> {
  const toldPlatform = () => stage.world.documents.read(paths.subscriptionQuota(uid));
  await expect.poll(toldPlatform, patient).toMatchObject({ used: 4 });
  await useUp(98);
  await ask(page, 'One of the last?');
  await page.getByText('1 answer is left.').waitFor();
  await ask(page, 'The last one?');
  await page.getByText('All answers of this period are used').waitFor();
  expect(await page.getByLabel('Your question').count()).toBe(0);
  await expect.poll(toldPlatform, patient).toMatchObject({ used: 100 });
}

async function lookAround(page: Page): Promise<void> {
  for (const name of ['History', 'Kept answers', 'Use', 'Settings']) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await expect.poll(() => page.locator('[aria-busy=true]').count(), patient).toBe(0);
    expect(await accessible(page)).toEqual([]);
  }
}

/** A case whose time is over goes with its texts and answers, and nothing of another one does. */
async function outliveOldCase(page: Page, sessionId: string): Promise<void> {
  const path = assistantPaths.dossier(`booking_${sessionId}`);
  const known = dossierDocumentSchema.parse(await ofAssistant().read(path));
  const over = { ...known, deleteAfter: stage.world.clock.now() - 1 };
  await ofAssistant().write({ [path]: storedDocument(dossierDocumentSchema, over) });
  await stage.world.assistant?.functions.runSchedule('forgetOldDossiers');
  expect(await ofAssistant().list(assistantPaths.fileTexts(`booking_${sessionId}`))).toEqual([]);
  expect(await ofAssistant().list(assistantPaths.exchanges())).toEqual([]);
  await page.goto(`${stage.world.assistantApp?.url}/en/dossiers`);
  await page.getByRole('link', { name: 'Deposit in Bangkok' }).waitFor();
  expect(await page.locator('.dossier-card').count()).toBe(1);
  await page.getByRole('link', { name: 'History', exact: true }).click();
  await page.getByText('Nothing was asked yet').waitFor();
  expect(await accessible(page)).toEqual([]);
}

it('a lawyer comes in from the desk, asks about a case, and reads what is proved and what is not until its time is over', async () => {
  const page = await atDesk();
  await comeIn(page);
  const sessionId = await makeCases(page);
  await allowDocument(page, sessionId);
  await hearAnswer(page);
  await research(page);
  await outliveVendors(page);
  await askTheLast(page);
  await lookAround(page);
  await outliveOldCase(page, sessionId);
  expect(await used()).toBe(100);
});
