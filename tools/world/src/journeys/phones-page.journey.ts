import { createRequire } from 'node:module';
import { WorldClock } from '@sos/clock/world-clock';
import { type RunningServer, serve } from '@sos/simulator-kit/http-server';
import { sharedChromium } from '@sos/testing/chromium';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { twilioSettings } from '../demo-settings.ts';

const NUMBER = twilioSettings.fromNumber;
const looks = [
  { name: 'light', colorScheme: 'light', width: 1280 },
  { name: 'dark', colorScheme: 'dark', width: 360 },
] as const;
let browser: Browser;
let clock: WorldClock;
let product: RunningServer;
let twilio: TwilioSimulator;
const asked: (string | null)[] = [];
beforeAll(async () => {
  browser = await sharedChromium();
  clock = new WorldClock({ rate: 1 });
  product = await serve(0, async ({ body }) => {
    asked.push(new URLSearchParams(body.toString()).get('From'));
    const document = '<Response><Gather timeout="60"><Say>Welcome back.</Say></Gather><Record/></Response>';
    return { headers: { 'content-type': 'text/xml' }, body: document };
  });
  const numbers = [{ phoneNumber: NUMBER, voiceUrl: product.url }];
  twilio = await startTwilioSimulator({ port: 0, clock, numbers, ...twilioSettings });
  twilio.setPhone('+46701740605', { name: 'Nora Berg' });
});
afterAll(async () => {
  await twilio?.close();
  await product?.close();
  clock?.close();
});

async function visit({ colorScheme, width }: (typeof looks)[number]): Promise<Page> {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 } });
  await page.goto(`${twilio.url}/phones`);
  return page;
}

it.each(looks)('a person dials the product’s number, hears what is said and hangs up, $name', async (look) => {
  const page = await visit(look);
  await page.getByRole('button', { name: `Call ${NUMBER} from Nora Berg’s telephone` }).click();
  await page.getByText('Welcome back.').last().waitFor();
  await page.getByText('A key is waited for').waitFor();
  await page.getByRole('heading', { name: 'What went wrong with documents and callbacks' }).waitFor();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
  expect(found).toEqual([]);
  const folder = process.env['PICTURES'];
  if (folder) await page.screenshot({ path: `${folder}/phones-${look.name}.png`, fullPage: true });
  await page.getByRole('button', { name: 'Hang up Nora Berg’s telephone' }).click();
  await page.getByText('Nobody is calling.').waitFor();
  if (folder) await page.screenshot({ path: `${folder}/phones-idle-${look.name}.png`, fullPage: true });
  await page.close();
});

it('the number can be hidden', async () => {
  const page = await visit(looks[0]);
  await page.getByLabel('Hide the number').check();
  await page.getByRole('button', { name: `Call ${NUMBER} from Nora Berg’s telephone` }).click();
  await page.getByText('A key is waited for').waitFor();
  expect(asked.at(-1)).toBe('+266696687');
  await page.close();
});
