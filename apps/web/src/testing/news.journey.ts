import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { card, fallSilent, focusIn, focused, next, serverSays, startVisit, toCard } from './a-visit.ts';
import type { Visit } from './a-visit.ts';
import { writeAccount } from './signed-in.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

describe('news', () => {
  it('of a decline are in view, focused and announced on a small telephone', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await toCard(visit, page);
    await card(page).fill('4000 0000 0000 0002');
    await next(page);
    const banner = page.locator('main .banner[role=alert]');
    await banner.waitFor();
    await focusIn(page, '.banner');
    const box = await banner.boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  });

  it('of a call whose listener is cut off come by asking, and the page says so', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await page.clock.install();
    await serverSays(page, 'scheduled');
    await visit.open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    await fallSilent(page);
    await page.getByText('This page is a few seconds behind.').waitFor();
    await serverSays(page, 'ringing');
    await fallSilent(page);
    await page.getByText('Your telephone is ringing.').waitFor();
    await page.route('**/functions/getCallStatus', (route) => route.abort());
    await fallSilent(page);
    await page.getByText('We cannot be reached at the moment.').waitFor();
    expect(await page.locator('.call .banner').count()).toBe(1);
  });
});

describe('the focus', () => {
  it('returns from the dialog to its button, and stays on the page when the call is cancelled', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await page.clock.install();
    await serverSays(page, 'scheduled');
    await visit.open(page, '/call/scheduled');
    await page.getByRole('button', { name: 'Cancel the call' }).click();
    await page.locator('dialog[open]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toContain('BUTTON: Cancel the call');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Cancel the call and release' }).click();
    await serverSays(page, 'released');
    await fallSilent(page);
    await page.locator('.receipt').waitFor();
    expect(await focused(page)).toContain('H1: Your call');
  });

  it('goes to the end of quiet hours that end when they begin, which stay in one row', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await visit.open(page, '/notifications');
    await page.locator('[name=quiet]').check();
    await page.locator('[name=to]').fill('22:00');
    await page.locator('form [type=submit]').click();
    await focusIn(page, '[name=to]');
    const heights = await page
      .locator('.quiet-times input')
      .evaluateAll((boxes) => boxes.map((box) => box.clientHeight));
    expect(new Set(heights).size).toBe(1);
  });

  it('goes to the next step after signing in inside the booking', async () => {
    const page = await visit.aPage();
    await visit.open(page, '/book/camille');
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await next(page);
    await page.getByRole('button', { name: 'I have an account' }).click();
    await writeAccount(page);
    await page.locator('[type=checkbox]').waitFor();
    await focusIn(page, 'h2');
    expect(await focused(page)).toContain('What it costs');
  });
});

describe('the focus goes to the price', () => {
  it.each(['at once', 'late'])('after the telephone, when its part comes %s', async (when) => {
    const page = await visit.aPage();
    await visit.signIn(page);
    const asked = () => page.waitForFunction(() => history.state?.usr?.step === 'price');
    await page.route('**/assets/checkout-*.js', async (route) => {
      if (when === 'late') await asked();
      await route.continue();
    });
    await visit.open(page, '/book/camille');
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await page.keyboard.press('Enter');
    await page.locator('[type=checkbox]').waitFor();
    await focusIn(page, 'h2');
    expect(await focused(page)).toContain('What it costs');
  });

  it('after registering inside the booking', async () => {
    const page = await visit.aPage();
    await visit.open(page, '/book/camille');
    await page.locator('input[type=tel]').fill('+33 6 12 34 56 78');
    await page.keyboard.press('Enter');
    await page.getByLabel('First name').fill('Nora');
    await page.getByLabel('Last name').fill('Lind');
    await page.locator('[name=terms]').check();
    await writeAccount(page);
    await page.getByRole('heading', { name: 'What it costs' }).waitFor();
    await focusIn(page, 'h2');
    expect(await focused(page)).toContain('What it costs');
  });
});

describe('from every page', () => {
  it('a bar leads to the call that is coming, and tells how it goes', async () => {
    const page = await visit.aPage();
    await visit.signIn(page);
    await serverSays(page, 'scheduled');
    await visit.open(page, '/call/scheduled');
    await page.getByText('is booked').waitFor();
    await page.clock.install();
    await visit.open(page, '/terms');
    await page.locator('.call-bar', { hasText: 'is booked' }).waitFor();
    await serverSays(page, 'ringing');
    await fallSilent(page);
    await page.locator('.call-bar', { hasText: 'telephone is ringing' }).waitFor();
    await page.getByRole('link', { name: 'Go to your call' }).click();
    await page.locator('.call-sentence').waitFor();
    expect(await page.locator('.call-bar').count()).toBe(0);
  });
});
