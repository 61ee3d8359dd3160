import { assistantPaths } from '@sos/contracts/assistant-paths';
import { meterDocumentSchema } from '@sos/contracts/assistant-documents';
import { paths } from '@sos/contracts/paths';
import { subscriptionDocumentSchema } from '@sos/contracts/subscriptions';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { assistantSettings } from '../demo-settings.ts';
import { providers } from '../seed/providers.ts';
import { Documents } from '../state/documents.ts';
import { storedDocument } from '../state/stored-document.ts';
import { accessible, PATIENCE_MS, Stage } from '../testing/stage.ts';

const LAWYER = 'Camille Aubert';
const DAY = 86_400_000;
const NOTES =
  'The tenant gave the keys back on 30 September. The landlord wrote no list of damages. Rent was paid until the end.';

const stage = new Stage({ services: { auth: true, web: true, assistant: true } });
const uid = providers.find(({ profile }) => profile.displayName === LAWYER)?.uid ?? '';

/** The assistant's own documents. */
const ofAssistant = () => new Documents(stage.world.assistant?.firestore.url ?? '', assistantSettings.projectId);

function subscription() {
  const now = stage.world.clock.now();
  const current = {
    planId: 'assistant',
    status: 'active',
    aiCalls: 100,
    periodStart: now - DAY,
    periodEnd: now + 29 * DAY,
    trialEnd: null,
    endsAt: null,
    trialEndsSoon: false,
  } as const;
  return { current, hadTrial: false, checkoutUntil: null, toldAt: now, askAfter: null };
}

async function atDesk(): Promise<Page> {
  const page = await stage.aPage();
  await stage.open(page, `/sign-in?next=${encodeURIComponent('/console')}`);
  await page.getByLabel('Email').fill('camille@example.com');
  await page.getByLabel('Password').fill('sos-provider');
  await page.locator('main form button[type=submit]').click();
  await page.locator('.desk-links').waitFor();
  return page;
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByLabel('Your question').fill(question);
  await page.getByRole('button', { name: 'Ask', exact: true }).click();
}

const answerTo = (page: Page, question: string) => page.locator('.exchange', { hasText: question });

/** How many answers of the period are used, before the next question. */
async function useUp(used: number): Promise<void> {
  const path = assistantPaths.meter(uid);
  const { periodStart } = meterDocumentSchema.parse(await ofAssistant().read(path));
  await ofAssistant().write({
    [path]: storedDocument(meterDocumentSchema, { periodStart, spent: used, reserved: [] }),
  });
}

it('a lawyer comes in from the desk, asks about a case, and reads what is proved and what is not', async () => {
  const page = await atDesk();
  await page.getByRole('button', { name: 'Open the assistant' }).click();
  await page.getByText('The assistant comes with a subscription, and none is running.').waitFor();
  await stage.world.documents.write({
    [paths.subscription(uid)]: storedDocument(subscriptionDocumentSchema, subscription()),
  });
  await page.getByRole('button', { name: 'Open the assistant' }).click();
  await page.waitForURL(`${stage.world.assistantApp?.url}/en/dossiers`);
  await page.getByText('No case yet').waitFor();
  expect(await accessible(page)).toEqual([]);

  await page.getByRole('button', { name: 'New case' }).click();
  await page.getByLabel('Name of the case').fill('Deposit in Bangkok');
  await page.getByLabel('Country it is about').selectOption('TH');
  await page.getByLabel('What the client needs').fill('The landlord keeps the whole deposit.');
  await page.getByRole('button', { name: 'Make the case' }).click();
  await page.getByRole('heading', { name: 'Deposit in Bangkok' }).waitFor();
  const notes = { name: 'notes.txt', mimeType: 'text/plain', buffer: Buffer.from(NOTES) };
  await page.locator('input[type=file]').setInputFiles(notes);
  await page.getByText(`${NOTES.length} characters`).waitFor();

  await ask(page, 'Must it be given back?');
  const first = answerTo(page, 'Must it be given back?');
  await first.getByRole('button', { name: 'Keep', exact: true }).waitFor();
  expect(await first.locator('[data-verdict=proved]').count()).toBe(2);
  expect(await first.locator('[data-verdict=unproved]').count()).toBe(1);
  await first.getByRole('button', { name: 'Show the passage' }).last().click();
  await page.locator('dialog mark').waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.locator('dialog').getByRole('button', { name: 'Close' }).click();

  await page.getByLabel('On the web too').check();
  await ask(page, 'What does the web say of deposits?');
  const second = answerTo(page, 'What does the web say of deposits?');
  await second.getByRole('button', { name: 'Keep', exact: true }).waitFor();
  expect(await second.locator('.sources a').count()).toBeGreaterThan(0);
  expect(await second.locator('.sources a').first().getAttribute('rel')).toContain('noreferrer');

  await page.getByLabel('In the case', { exact: true }).check();
  stage.world.faults.add({ where: 'anthropic.api', do: 'status', status: 529, times: 'always' });
  await ask(page, 'And if the first model is silent?');
  await answerTo(page, 'And if the first model is silent?').getByText('(OpenAI)').waitFor();
  stage.world.faults.add({ where: 'openai.api', do: 'status', status: 500, times: 'always' });
  await ask(page, 'And if all are silent?');
  await page.getByText('Your call was given back.').waitFor();
  stage.world.faults.clear();
  expect(await accessible(page)).toEqual([]);

  await useUp(98);
  await ask(page, 'One of the last?');
  await page.getByText('1 answer is left.').waitFor();
  await ask(page, 'The last one?');
  await page.getByText('All answers of this period are used').waitFor();
  for (const [name, heading] of [
    ['History', 'History'],
    ['Kept answers', 'Kept answers'],
    ['Use', 'Use'],
    ['Settings', 'Settings'],
  ] as const) {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
    await expect.poll(() => page.locator('[aria-busy=true]').count(), { timeout: PATIENCE_MS }).toBe(0);
    expect(await accessible(page)).toEqual([]);
  }
});
