import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

let visit: Visit;

beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());
afterAll(() => visit.close());

it('a registration says what stands in the way for as long as it does, and leads to signing in', async () => {
  const page = await visit.aPage();
  await visit.open(page, '/register');
  await page.getByLabel('First name').fill('N'.repeat(100));
  expect(await page.getByLabel('First name').inputValue()).toHaveLength(80);
  await page.getByLabel('Last name').fill('Lind');
  await page.getByLabel('Password').fill('a long password');
  await page.getByRole('checkbox').check();
  await page.getByLabel('Email').fill(' Taken@Example.com');
  await page.locator('main form button[type=submit]').click();
  const refusal = page.getByText('There is already an account');
  await refusal.waitFor();
  await page.getByLabel('Email').fill('free@example.com');
  await refusal.waitFor({ state: 'detached' });
  await page.getByLabel('Email').fill('taken@example.com');
  await page.locator('main form button[type=submit]').click();
  await page.locator('main .banner').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
});
