import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { paths } from '@sos/contracts/paths';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { playMonth } from '../month/play-month.ts';
import { startWorld } from '../start-world.ts';
import type { World } from '../world.ts';

/** The collection of calls. */
const SESSIONS = paths.session('').replace('/', '');
let folder: string;
const open: World[] = [];
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), 'sos-kept-'))));
afterEach(async () => {
  for (const world of open.splice(0)) await world.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(): Promise<World> {
  const world = await startWorld({
    ports: 'free',
    clockRate: 0,
    dataDir: folder,
    seed: true,
    services: { inspector: true },
  });
  open.push(world);
  return world;
}

const search = async ({ functionsUrl }: World): Promise<{ id: string }[]> => {
  const response = await fetch(`${functionsUrl['europe-west1']}/searchProviders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ data: { kind: 'lawyer' } }),
  });
  return ((await response.json()) as { result: { providers: { id: string }[] } }).result.providers;
};

it('a world begins with its people, is used for a day, and goes on where it was left', async () => {
  const first = await start();
  expect(first.resumed).toBe(false);
  expect((await search(first)).map(({ id }) => id)).toContain('lawyer-camille');
  await first.documents.write({ [paths.alerts() + '/a1']: { kind: 'test', raisedAt: new Date(first.clock.now()) } });
  await fetch(`${first.inspector?.url}/clock`, { method: 'POST', body: '{"advance":"1h"}' });
  const { counts, failures } = await playMonth(first, { days: 1, callsADay: 2, print: () => undefined });
  expect(failures).toEqual([]);
  const sessions = await first.documents.list(SESSIONS);
  expect(sessions.length).toBeGreaterThan(0);
  expect([...counts.keys()].some((what) => what.startsWith('calls'))).toBe(true);
  const left = first.clock.now();
  await first.close();

  const second = await start();
  expect(second.resumed).toBe(true);
  expect(second.clock.now()).toBeGreaterThanOrEqual(left);
  expect(await second.documents.read(`${paths.alerts()}/a1`)).toMatchObject({ kind: 'test' });
  expect((await search(second)).map(({ id }) => id)).toContain('lawyer-camille');
  expect(await second.documents.list(SESSIONS)).toEqual(sessions);
});

it('a world that is closed leaves no server behind', async () => {
  const world = await start();
  const urls = [
    world.functions.url,
    world.firestore.url,
    world.twilio.url,
    world.stripe.url,
    `${world.inspector?.url}`,
  ];
  for (const url of urls) expect((await fetch(`${url}/`)).status).toBeGreaterThan(0);
  await world.close();
  for (const url of urls) await expect(fetch(`${url}/`)).rejects.toThrow('fetch failed');
});
