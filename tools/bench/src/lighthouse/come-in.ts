import type { connectChromium } from '@sos/testing/chromium';
import { giveAssistantPlan } from '@sos/world/people/assistant-plan';
import { accounts } from '@sos/world/seed/people';
import { providers } from '@sos/world/seed/providers';
import type { World } from '@sos/world/world';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof connectChromium>>['newPage']>>;
export type ComeIn = (page: Page, world: World) => Promise<unknown>;

async function signIn(page: Page, { email, password }: { readonly email: string; readonly password: string }) {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.locator('main form button[type=submit]').click();
}

/** A manager, by the form of the agencies' own page. */
export async function comeToTheDashboard(page: Page, world: World): Promise<void> {
  const manager = accounts.find(({ role }) => role === 'agency_manager');
  if (!manager) throw new Error('the demo has no manager');
  await page.goto(`${world.agency?.url}/en`);
  await signIn(page, manager);
  await page.locator('.member-now').first().waitFor();
}

/** A provider with a subscription, by the pass that their console gives. */
export async function comeToTheAssistant(page: Page, world: World): Promise<void> {
  const account = accounts.find(({ uid }) => uid === providers[0]?.uid);
  if (!account) throw new Error('the demo has no provider');
  await giveAssistantPlan(world, account.uid);
  await page.goto(`${world.web?.url}/en/sign-in?next=${encodeURIComponent('/console')}`);
  await signIn(page, account);
  await page.getByRole('button', { name: 'Open the assistant' }).click();
  await page.waitForURL(`${world.assistantApp?.url}/en/dossiers`);
  await page.locator('main h1').waitFor();
}
