import type { Browser, BrowserContext, Page } from 'playwright-core';

type State = Awaited<ReturnType<BrowserContext['storageState']>>;

const EMAIL = 'nora@example.com';
const states = new Map<string, Promise<State>>();

export async function writeAccount(page: Page, email = EMAIL): Promise<void> {
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill('a long password');
  await page.locator('form:has([name=password]) button[type=submit]').click();
}

export async function signInByForm(page: Page, home: string, email?: string): Promise<void> {
  await page.goto(`${home}/sign-in`);
  await writeAccount(page, email);
  // Each role begins at a page of its own; the account is in the header of all of them.
  await page.locator('[popovertarget=account]').waitFor();
}

/** What a browser keeps of somebody who has signed in; walks through the form once for each person. */
export function stateOf(browser: Browser, home: string, email = EMAIL): Promise<State> {
  const known = states.get(email) ?? walk(browser, home, email);
  states.set(email, known);
  // Whoever comes after a walk that failed tries again.
  known.catch(() => states.delete(email));
  return known;
}

async function walk(browser: Browser, home: string, email: string): Promise<State> {
  const context = await browser.newContext();
  try {
    await signInByForm(await context.newPage(), home, email);
    return await context.storageState({ indexedDB: true });
  } finally {
    await context.close();
  }
}
