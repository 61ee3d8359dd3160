import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from '@sos/contracts/paths';
import { launchChromium } from '@sos/testing/chromium';
import { accounts } from '@sos/world/seed/people';
import { memberIds } from '@sos/world/seed/agency';
import { startWorld } from '@sos/world/start-world';
import type { World } from '@sos/world/world';
import { type Histogram, between, Tally } from '../calls/histogram.ts';
import { median } from '../rounds.ts';
import { growTeam, memberDocument, memberId } from './big-team.ts';

type Print = (text: string) => void;
type Browser = Awaited<ReturnType<typeof launchChromium>>;
type BrowserContext = Awaited<ReturnType<Browser['newContext']>>;
type Page = Awaited<ReturnType<BrowserContext['newPage']>>;

const VISITS = 5;
const MINUTE_MS = 60_000;
const PATIENCE_MS = 60_000;
/** Members whose state changes in the busy minute, one after the other. */
const CHANGES = 30;
const goals = { liveMs: 4000, kilobytes: 600, idleReads: 50, busyReads: 10_000 } as const;

/** The dashboard over so many members: until everybody is shown as they are now, what comes over the line, and what a minute reads. */
export async function benchAgency(print: Print, members: number): Promise<void> {
  print(`load of the machine: ${loadavg()[0]?.toFixed(1)}`);
  const tally = new Tally();
  const world = await startWorld({
    ports: 'free',
    clockRate: 1,
    services: { auth: true, web: true, agency: true },
    seed: true,
    onOperation: tally.note,
  });
  const browser = await launchChromium();
  try {
    await growTeam(world, members);
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
    const page = await signedIn(context, world);
    const all = members + memberIds.length;
    await visits(print, { page, world, all });
    await minutes(print, world, tally);
  } finally {
    await browser.close();
    await world.close();
  }
}

async function signedIn(context: BrowserContext, world: World): Promise<Page> {
  const manager = accounts.find(({ role }) => role === 'agency_manager');
  if (!manager) throw new Error('the demo has no manager');
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.goto(`${world.agency?.url}/en`);
  await page.getByLabel('Email').fill(manager.email);
  await page.getByLabel('Password').fill(manager.password);
  await page.locator('main form button[type=submit]').click();
  await page.locator('.member-now').first().waitFor();
  return page;
}

interface Visited {
  readonly page: Page;
  readonly world: World;
  readonly all: number;
}

/** Visits of whoever is signed in, with nothing kept of an earlier one. */
async function visits(print: Print, { page, world, all }: Visited): Promise<void> {
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.setCacheDisabled', { cacheDisabled: true });
  await client.send('Network.setBypassServiceWorker', { bypass: true });
  let bytes = 0;
  // As it comes over the line: what is unpacked is told of in events of its own, without such bytes.
  client.on('Network.responseReceived', ({ response }) => (bytes += response.encodedDataLength));
  client.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const [took, came, reads]: [number[], number[], number[]] = [[], [], []];
  for (let count = 0; count < VISITS; count += 1) {
    bytes = 0;
    world.firestore.resetStats();
    const counted = page.waitForResponse(/getAgencyOverview$/);
    const began = performance.now();
    await page.goto(`${world.agency?.url}/en`);
    await page.waitForFunction((most) => document.querySelectorAll('.member-now').length >= most, all);
    took.push(performance.now() - began);
    came.push(bytes / 1000);
    reads.push(readsOf(world));
    // What is still being counted is no part of the next visit, nor of the minute after the last.
    await (await counted).finished();
  }
  const [live, kilobytes] = [median(took), median(came)];
  print(`${all} members shown as they are now: ${live.toFixed(0)} ms, ${verdict(live, goals.liveMs)}`);
  print(`over the line until then: ${kilobytes.toFixed(0)} kB, ${verdict(kilobytes, goals.kilobytes)}`);
  print(`read until then: ${median(reads)} documents`);
}

/** A minute in which nothing happens, and one in which members come and go. */
async function minutes(print: Print, world: World, tally: Tally): Promise<void> {
  // Schedules read for everybody, and are no part of what one dashboard costs.
  world.functions.spaceSchedules(MINUTE_MS * MINUTE_MS);
  await sleep(MINUTE_MS / 6);
  world.firestore.resetStats();
  const before = tally.read();
  await sleep(MINUTE_MS);
  const idle = readsOf(world);
  print(`a minute in which nothing happens: ${idle} documents read, ${verdict(idle, goals.idleReads)}`);
  print(`by collection: ${named(between(before, tally.read()))}`);
  world.firestore.resetStats();
  for (let change = 0; change < CHANGES; change += 1) {
    const member = memberDocument(change, world.clock.now(), 1);
    await world.documents.write({ [paths.agencyMember(memberId(change))]: member });
    await sleep(MINUTE_MS / CHANGES);
  }
  const busy = readsOf(world);
  print(`a minute in which ${CHANGES} come or go: ${busy} documents read, ${verdict(busy, goals.busyReads)}`);
}

const named = (read: Histogram) =>
  [...read].flatMap(([kind, { reads }]) => (reads > 0 ? [`${reads} of ${kind}`] : [])).join(', ') || 'nothing';

function readsOf({ firestore }: World): number {
  const { reads, listenReads } = firestore.stats();
  return reads + listenReads;
}

const verdict = (figure: number, most: number) => `goal <= ${most}: ${figure <= most ? 'met' : 'missed'}`;
