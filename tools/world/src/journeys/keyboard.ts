import type { Page } from 'playwright-core';

/** Presses Tab until the button, link or field of that name has the focus. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const named = page
    .getByRole('button', { name, exact: true })
    .or(page.getByLabel(name, { exact: true }))
    .first();
  await named.waitFor();
  for (let presses = 0; presses < 80; presses++) {
    if (await named.evaluate((each) => each === each.ownerDocument.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`nothing leads by keyboard to ${String(name)}`);
}

export async function pressBy(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

export async function writeInto(page: Page, field: string | RegExp, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** Goes to a room of the console by its search. */
export async function goTo(page: Page, room: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByLabel('Search people, calls, payments and rooms').waitFor();
  await page.keyboard.type(room);
  await page.getByRole('dialog').getByRole('link', { name: room }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('heading', { level: 1, name: room }).waitFor();
}

/** Moves down a table until the line that says `words` has the focus, and opens it in the drawer. */
export async function openLine(page: Page, words: string): Promise<void> {
  const lines = page.locator('tbody tr[data-index]');
  await lines.filter({ hasText: words }).first().waitFor();
  const focused = page.locator('tbody tr[data-index]:focus');
  for (let presses = await lines.count(); presses > 0; presses--) {
    await page.keyboard.press('j');
    await focused.waitFor();
    if ((await focused.textContent())?.includes(words)) break;
  }
  await page.keyboard.press('Enter');
  await page.locator('.drawer').waitFor();
}

/** The words of what has the focus as soon as a key was heard, before the browser draws anything. */
export function focusedAtOnce(page: Page, key: string): Promise<string> {
  return page.evaluate<string>(`(async () => {
    dispatchEvent(new KeyboardEvent('keydown', { key: '${key}' }));
    for (let turn = 0; turn < 20; turn++) await null;
    return document.activeElement?.textContent ?? '';
  })()`);
}

/** Gives the reason that the open dialog asks for, and does the deed. */
export async function giveReason(page: Page, reason: string): Promise<void> {
  await writeInto(page, /^Reason/, reason);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

export async function signInToConsole(page: Page, url: string, person: { email: string; password: string }) {
  await page.goto(`${url}/en`);
  await writeInto(page, 'Email', person.email);
  await writeInto(page, 'Password', person.password);
  await page.keyboard.press('Enter');
}
