import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprints } from './fingerprints.ts';
import { writeProgress } from './progress.ts';
import { planOf, sendAllFunctions, type Deployment } from './deployment.ts';
import { dotenv, readSettings } from './settings.ts';
import { wholeSettings } from './testing/whole-settings.ts';
import { type StandIn, startStandIn } from './stand-in/google.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const region = 'europe-west2';
const project = 'sos-rehearsal';
/** Sent by this rehearsal; whatever else the region has counts as sent before. */
const wanted = ['affiliateLink', 'getCommissions', 'registerChatter'];

let google: StandIn;
let functions: Server;
let folder: string;
const waited: number[] = [];
const said: string[] = [];

beforeAll(async () => {
  google = await startStandIn();
  functions = createServer((_, response) => void response.end('{}')).listen(0, '127.0.0.1');
  await new Promise((resolve) => functions.once('listening', resolve));
  folder = mkdtempSync(path.join(tmpdir(), 'sos-deploy-'));
});

afterAll(async () => {
  await google.close();
  functions.close();
  for (const each of ['europe-west1', region, 'europe-west3'])
    rmSync(path.join(root, 'functions/dist', each, `.env.${project}`), { force: true });
  rmSync(folder, { recursive: true });
});

async function aDeployment(): Promise<Deployment> {
  const { port } = functions.address() as AddressInfo;
  const settings = {
    ...readSettings(wholeSettings),
    FUNCTION_ADDRESSES: `["http://127.0.0.1:${port}/{region}/{name}"]`,
  };
  const env = { PATH: process.env['PATH'], HOME: folder, ...google.env };
  return {
    firebase: { project, root, env },
    settings,
    progressPath: path.join(folder, 'progress.json'),
    regions: [region],
    isEverything: false,
    wait: (seconds) => Promise.resolve(void waited.push(seconds)),
    say: (line) => void said.push(line),
  };
}

it('the official command sends what changed to a Google that fails once, and nothing twice', async () => {
  const deployment = await aDeployment();
  const all = await fingerprints(root, dotenv(deployment.settings));
  const before = all.filter((each) => each.region === region && !wanted.includes(each.name));
  await writeProgress(deployment.progressPath, {
    project,
    functions: Object.fromEntries(before.map((each) => [`${region}/${each.name}`, each.fingerprint])),
    goodCommit: null,
  });
  google.plan('registerChatter', 'broken');
  await sendAllFunctions(deployment);
  expect(google.made.at(-1)).toBe('registerChatter');
  expect([...google.made].toSorted()).toEqual([...wanted].toSorted());
  expect(waited).toEqual([120]);
  const kept = JSON.parse(readFileSync(deployment.progressPath, 'utf8')) as { functions: Record<string, string> };
  for (const name of wanted) expect(kept.functions).toHaveProperty(`${region}/${name}`);
  expect((await planOf(deployment)).functions).toEqual([]);
});
