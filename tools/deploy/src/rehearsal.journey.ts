import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { codebases } from '@sos/contracts/callable';
import { fingerprints } from './fingerprints.ts';
import { writeProgress } from './progress.ts';
import { planOf, sendAllFunctions, type Deployment } from './deployment.ts';
import { dotenv, readSettings } from './settings.ts';
import { assistant, type Part, platform } from './part.ts';
import { wholeSettings } from './testing/whole-settings.ts';
import { type StandIn, startStandIn } from './stand-in/google.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const project = 'sos-rehearsal';
/** What is rehearsed of a part; whatever else its codebase has counts as sent before. */
const rehearsals = [
  { part: platform, codebase: 'europe-west2', wanted: ['affiliateLink', 'getCommissions', 'registerChatter'] },
  { part: assistant, codebase: 'assistant', wanted: ['getDossier', 'listHistory', 'tellPlatform'] },
] as const;

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
  for (const each of codebases) rmSync(path.join(root, 'functions/dist', each, `.env.${project}`), { force: true });
  rmSync(folder, { recursive: true });
});

async function aDeployment(part: Part, codebase: string): Promise<Deployment> {
  const { port } = functions.address() as AddressInfo;
  const settings = {
    ...readSettings(wholeSettings, part),
    FUNCTION_ADDRESSES: `["http://127.0.0.1:${port}/{region}/{name}"]`,
  };
  const env = { PATH: process.env['PATH'], HOME: folder, ...google.env };
  return {
    part,
    firebase: { project, root, config: part.config, env },
    settings,
    progressPath: path.join(folder, `${part.name}.json`),
    codebases: [codebase],
    isEverything: false,
    wait: (seconds) => Promise.resolve(void waited.push(seconds)),
    say: (line) => void said.push(line),
  };
}

it.each(rehearsals)(
  'the official command sends what changed of $codebase to a Google that fails once, and nothing twice',
  async ({ part, codebase, wanted }) => {
    const deployment = await aDeployment(part, codebase);
    const all = await fingerprints(root, dotenv(deployment.settings), part.codebases);
    const before = all.filter((each) => each.codebase === codebase && !wanted.some((name) => name === each.name));
    await writeProgress(deployment.progressPath, {
      project,
      functions: Object.fromEntries(before.map((each) => [`${codebase}/${each.name}`, each.fingerprint])),
      goodCommit: null,
    });
    const last = wanted[2];
    const made = google.made.length;
    google.plan(last, 'broken');
    await sendAllFunctions(deployment);
    expect(google.made.at(-1)).toBe(last);
    expect(google.made.slice(made).toSorted()).toEqual([...wanted].toSorted());
    expect(waited.splice(0)).toEqual([120]);
    const kept = JSON.parse(readFileSync(deployment.progressPath, 'utf8')) as { functions: Record<string, string> };
    for (const name of wanted) expect(kept.functions).toHaveProperty(`${codebase}/${name}`);
    expect((await planOf(deployment)).functions).toEqual([]);
  },
);
