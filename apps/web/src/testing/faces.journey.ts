import type { Page } from 'playwright-core';
import { joined, LONGEST_WAIT } from '@sos/browser/face-of-script';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { startVisit } from './a-visit.ts';
import type { Visit } from './a-visit.ts';

/** What a visitor cannot notice; from 0.1 on Lighthouse takes points. */
const UNNOTICED = 0.02;
/** One language of each script, the longest words of Latin ones. */
const written = ['de', 'ru', 'ar', 'hi', 'zh'];
const faceOfScript = /noto-sans.*\.woff2$/;

let visit: Visit;
beforeAll(async () => {
  visit = await startVisit();
});
afterEach(() => visit.leave());

/** Keeps the faces of other scripts back, for a page on a device that has none of its own, until they are let go. */
async function holdFaces(page: Page): Promise<() => void> {
  let letGo = () => {};
  const released = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(faceOfScript, async (route) => {
    await released;
    await route.continue();
  });
  return letGo;
}

/** A busy machine is no slow line: the longest wait for a face never ends. */
async function waitWithoutEnd(page: Page): Promise<void> {
  await page.addInitScript((longest) => {
    const later = globalThis.setTimeout;
    const timed = (run: () => void, after?: number) => (after === longest ? 0 : later(run, after));
    Object.assign(globalThis, { setTimeout: timed });
  }, LONGEST_WAIT);
}

async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    const note = (entries: PerformanceEntryList) =>
      shifts.push(...entries.map((entry) => (entry as PerformanceEntry & { value: number }).value));
    new PerformanceObserver((list) => note(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The sum of the shifts once every face has come and been drawn. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    await drawn();
    await drawn();
    return (globalThis as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0);
  });

it('in each script, home moves nothing when the face of its script comes late', async () => {
  const moved: Record<string, number> = {};
  for (const locale of written) {
    const page = await visit.aPage();
    await waitWithoutEnd(page);
    await noteShifts(page);
    const letGo = await holdFaces(page);
    // By then the app has run.
    await visit.open(page, `/../${locale}`, { waitUntil: 'domcontentloaded' });
    await page.waitForFunction(
      (waits) => document.querySelector('.provider-card h3') ?? (waits && document.fonts.status === 'loading'),
      joined.includes(locale),
    );
    letGo();
    await page.locator('.provider-card h3').first().waitFor();
    moved[locale] = await shiftsOf(page);
    await page.context().close();
  }
  expect(moved).toSatisfy((all: Record<string, number>) => Object.values(all).every((value) => value < UNNOTICED));
});

it('an Indian page asks for the face that a device lacks before the app is there', async () => {
  const page = await visit.aPage();
  const asked: string[] = [];
  page.on('request', (request) => faceOfScript.test(request.url()) && asked.push(request.url()));
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await visit.open(page, '/../hi', { waitUntil: 'commit' });
  await page.locator('.first-logo').waitFor();
  await page.evaluate(() => document.fonts.ready);
  const early = [...asked];
  release();
  await page.locator('.provider-card h3').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  expect(asked).toEqual(early);
});
