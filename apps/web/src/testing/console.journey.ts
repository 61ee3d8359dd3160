import type { Page, Route } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aDesk, aSwitch } from './a-desk.ts';
import { focused, startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

const LAWYER = 'ana@example.com';
let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

/** A telephone with the desk of somebody who is signed in. */
async function atDesk(path = '/console', state = aSwitch()): Promise<Page> {
  const page = await visit.aPage();
  await visit.signIn(page, LAWYER);
  const desk = (route: Route) => route.fulfill({ json: { result: aDesk(state) } });
  await page.route('**/functions/getOwnProfile', desk);
  await visit.open(page, path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}

const theSwitch = (page: Page) => page.getByRole('switch', { name: 'Take calls' });
const isOn = (page: Page) => theSwitch(page).getAttribute('aria-checked');

/** Presses Tab until something that fits has the focus. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await focused(page)).includes(wanted)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard never reaches ${wanted}`);
}

describe('the switch', () => {
  it('is moved by keyboard alone, and what it means is told', async () => {
    const page = await atDesk();
    await theSwitch(page).waitFor();
    await tabTo(page, 'BUTTON: Take calls');
    await page.keyboard.press('Space');
    await page.locator('output', { hasText: 'You are online. Clients can book you now.' }).waitFor();
    expect(await isOn(page)).toBe('true');
    await page.keyboard.press('Enter');
    await page.locator('output', { hasText: 'You are offline.' }).waitFor();
    expect(await isOn(page)).toBe('false');
  });

  it('goes at once, and back when the server does not agree, with one notice', async () => {
    const page = await atDesk();
    let refuse: (() => void) | undefined;
    await page.route('**/functions/setAvailability', async (route) => {
      await new Promise<void>((resolve) => (refuse = resolve));
      await route.abort();
    });
    await theSwitch(page).click();
    await page.locator('[role=switch][aria-checked=true]').waitFor();
    expect(await isOn(page)).toBe('true');
    refuse?.();
    await page.getByRole('alert').getByText('The switch is still where it was.').waitFor();
    expect(await isOn(page)).toBe('false');
    expect(await page.locator('.banner[role=alert]').count()).toBe(1);
  });

  it.each([
    ['missed_calls', 'you missed three calls in a row'],
    ['inactive', 'three hours without a sign of you'],
    ['hours', 'Your hours are over.'],
  ] as const)('that was moved by %s says why, and one press brings back', async (offlineBecause, why) => {
    const page = await atDesk('/console', aSwitch({ offlineBecause }));
    await page.getByText(why).waitFor();
    await page.getByRole('button', { name: 'Go online again' }).click();
    await page.locator('[role=switch][aria-checked=true]').waitFor();
    await page.getByText(why).waitFor({ state: 'detached' });
    expect(await isOn(page)).toBe('true');
  });

  it('of one who lost their number leads to another', async () => {
    const page = await atDesk('/console', aSwitch({ offlineBecause: 'no_telephone' }));
    await page.getByText('another account has proved your telephone number').waitFor();
    await page.getByRole('button', { name: 'Prove a number' }).click();
    await page.getByLabel('Number with its country code').waitFor();
    expect(await page.getByRole('button', { name: 'Go online again' }).count()).toBe(0);
  });

  it('of one whom nobody sees yet says so, and leads to the application', async () => {
    const page = await atDesk('/console', aSwitch({ approval: 'pending', isVisible: false }));
    await page.getByText('Your application is being checked.').waitFor();
    await page.route('**/functions/setAvailability', (route) =>
      route.fulfill({ status: 400, json: { error: { details: { reason: 'not_approved' } } } }),
    );
    await theSwitch(page).click();
    await page.getByText('You can go online once your application is approved.').waitFor();
    expect(await page.getByRole('link', { name: 'Open your application' }).getAttribute('href')).toBe(
      '/en/application',
    );
  });
});

describe('the desk', () => {
  it('shows the call that comes with its minute, what was missed, and what is due', async () => {
    const page = await atDesk('/console', aSwitch({ missedCalls: 2 }));
    await page.getByText('Your telephone will ring at about').waitFor();
    await page.getByText('You missed 2 calls in a row.').waitFor();
    await page.getByText('€1,260.00').waitFor();
    expect(await page.getByRole('link', { name: 'Follow the call' }).getAttribute('href')).toBe('/en/call/scheduled');
    expect(await page.locator('.desk').textContent()).not.toMatch(/Nora|49\.00/);
  });

  it('asks from time to time while nothing comes live, and says that it is slower', async () => {
    const page = await visit.aPage();
    await visit.signIn(page, LAWYER);
    await page.clock.install();
    await visit.open(page, '/console');
    await theSwitch(page).waitFor();
    await page.clock.fastForward(4_500);
    await page.getByText('News arrive here a few seconds late.').waitFor();
    await page.route('**/functions/getOwnProfile', (route) =>
      route.fulfill({ json: { result: aDesk(aSwitch({ availability: 'busy', isInCall: true })) } }),
    );
    await page.clock.fastForward(15_500);
    await page.getByText('A call with you is booked or under way.').waitFor();
    expect(await page.getByText('News arrive here a few seconds late.').count()).toBe(1);
  });

  it('is none for an account that takes no calls', async () => {
    const page = await visit.aPage();
    await visit.signIn(page, LAWYER);
    await page.route('**/functions/getOwnProfile', (route) =>
      route.fulfill({ status: 403, json: { error: { details: { reason: 'not_allowed' } } } }),
    );
    await visit.open(page, '/console');
    await page.getByText('This page is for people who take calls').waitFor();
    expect(await page.getByRole('link', { name: 'Apply as a lawyer' }).getAttribute('href')).toBe(
      '/en/register/lawyer',
    );
  });
});

describe('the hours', () => {
  it('are set, copied and saved by keyboard, and kept through a reload before', async () => {
    const page = await atDesk('/console/hours');
    await tabTo(page, 'BUTTON: Add hours Wednesday');
    await page.keyboard.press('Enter');
    await page.locator('[name=wednesday]').waitFor();
    await page.reload();
    await page.locator('[name=wednesday]').waitFor();
    expect(await page.locator('[name=wednesday]').inputValue()).toBe('09:00');
    await tabTo(page, 'BUTTON: Copy to all days Wednesday');
    await page.keyboard.press('Enter');
    await page.locator('[name=sunday]').waitFor();
    await tabTo(page, 'BUTTON: Save');
    const asked = page.waitForRequest('**/functions/setAvailability');
    await page.keyboard.press('Enter');
    const { data } = (await asked).postDataJSON() as { data: { hours: { week: Record<string, unknown> } } };
    expect(data.hours.week['sunday']).toEqual([{ from: 540, to: 1080 }]);
    await page.getByText('Saved.', { exact: true }).waitFor();
  });

  it('that overlap are told beside their day, which gets the focus', async () => {
    const page = await atDesk('/console/hours');
    await page.locator('[name=monday]').fill('18:00');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('These hours overlap').waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('monday');
  });
});

describe('the profile', () => {
  it('is seen beside what is written, and its draft survives a reload', async () => {
    const page = await atDesk('/console/profile');
    await page.getByLabel('Headline').fill('Visas, permits and residence');
    await page.locator('.preview', { hasText: 'Visas, permits and residence' }).waitFor();
    await page.reload();
    await page.locator('.preview', { hasText: 'Visas, permits and residence' }).waitFor();
    const asked = page.waitForRequest('**/functions/updateProfile');
    await page.getByRole('button', { name: 'Save' }).click();
    const { data } = (await asked).postDataJSON() as { data: object };
    expect(data).toMatchObject({ headline: 'Visas, permits and residence', edition: 3 });
    await page.getByText('Saved.', { exact: true }).waitFor();
  });

  it('that leads past us is told while it is written, and not saved', async () => {
    const page = await atDesk('/console/profile');
    await page.getByLabel('About you').fill('Write to ana@example.com');
    await page.getByText('Please take this out: ana@example.com').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('bio');
  });

  it('that another window has changed is kept until one of the two is chosen', async () => {
    const page = await atDesk('/console/profile');
    await page.getByLabel('Headline').fill('* mine');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your profile was changed in another window.').waitFor();
    expect(await page.getByLabel('Headline').inputValue()).toBe('* mine');
    await page.getByRole('button', { name: 'Take the other one' }).click();
    expect(await page.getByLabel('Headline').inputValue()).toContain('Criminal defence');
  });
});
