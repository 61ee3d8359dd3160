import { paths } from '@sos/contracts/paths';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Desk, Visitor } from './people.ts';
import { accessible, PATIENCE_MS, Stage } from '../testing/stage.ts';

const DAY_MS = 86_400_000;
const CLIENT = 'Nora Lindqvist';
const LAWYER = 'Camille Aubert';

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

/** Presses Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = () =>
    page.evaluate<string>(`(() => {
      const at = document.activeElement;
      const label = at?.id ? document.querySelector('label[for="' + at.id + '"]')?.textContent : '';
      return label || at?.getAttribute('aria-label') || at?.textContent || '';
    })()`);
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused()).trim() === name) return;
  }
  throw new Error(`Tab never comes to ${name}`);
}

async function type(page: Page, field: string, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

async function signIn(page: Page, person: { email: string; password: string }): Promise<void> {
  await page.goto(`${stage.world.admin?.url}/en`);
  await page.getByRole('heading', { name: 'SOS Expat console' }).waitFor();
  await type(page, 'Email', person.email);
  await type(page, 'Password', person.password);
  await page.keyboard.press('Enter');
}

/** By the search that opens everywhere. */
async function goTo(page: Page, room: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByLabel('Search people, calls, payments and rooms').waitFor();
  await page.keyboard.type(room);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: room, level: 1 }).waitFor();
}

/** The deed that is open is given a reason and done. */
async function giveReason(page: Page, reason: string): Promise<void> {
  await page.getByRole('dialog').getByLabel('Reason').waitFor();
  await page.keyboard.type(reason);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const trail = async () =>
  (await stage.world.documents.list(paths.adminAuditLog('').replace(/\/$/, ''))).map(({ data }) => data);

it('an admin follows a call to its end by keyboard alone, gives its money back and runs a schedule', async () => {
  await aTalk();
  const page = await stage.aPage();
  await signIn(page, { email: 'admin@example.com', password: 'sos-admin' });
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await page.getByText('Calls under way').waitFor();
  expect(await accessible(page)).toEqual([]);

  await goTo(page, 'Calls');
  const line = page.locator('tbody tr').filter({ hasText: CLIENT });
  await line.getByText('talking').waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.keyboard.press('j');
  await expect.poll(() => page.evaluate<string>('document.activeElement?.textContent ?? ""')).toContain(CLIENT);
  await page.keyboard.press('Enter');
  const drawer = page.locator('.drawer');
  await drawer.getByText('Followed as it happens').waitFor();
  await drawer.getByText('Call: joined').first().waitFor();
  expect(await accessible(page)).toEqual([]);

  await tabTo(page, 'End it, give the money back');
  await page.keyboard.press('Enter');
  await page.getByText(`${CLIENT} gets €49.00 back`).waitFor();
  await giveReason(page, 'Neither can hear the other.');
  await drawer.getByText('ended by an administrator').waitFor();
  await drawer.getByText('given back', { exact: true }).waitFor();
  await drawer.getByText('Neither can hear the other.').waitFor();
  expect(stage.world.stripe.state().money['eur']).toMatchObject({ released: 4900, held: 0, captured: 0 });
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });

  await goTo(page, 'System');
  await tabTo(page, 'Run recoverCalls now');
  await page.keyboard.press('Enter');
  await giveReason(page, 'To see that it runs.');
  const run = page.locator('tr', { hasText: 'recoverCalls' });
  await run.getByText('done').waitFor();
  expect(await accessible(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 760 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await accessible(page)).toEqual([]);
  await page.keyboard.press('/');
  await page.keyboard.type('lindq');
  await page.getByRole('link', { name: `Person ${CLIENT}` }).waitFor();
  expect(await accessible(page)).toEqual([]);
  await expect
    .poll(async () => (await trail()).map(({ action, reason }) => [action, reason]), { timeout: PATIENCE_MS })
    .toEqual(
      expect.arrayContaining([
        ['adminForceSettle', 'Neither can hear the other.'],
        ['adminRunSchedule', 'To see that it runs.'],
      ]),
    );
});

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
