import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { regions } from '@sos/contracts/callable';
import { batchesOf, type Batch, changedSince, type Deployed, goneSince } from './batches.ts';
import { deployFunctions } from './deploy-functions.ts';
import { healthAddress, listed } from './doctor/addresses.ts';
import { fingerprints } from './fingerprints.ts';
import { type Firebase, removeFunctions, sendFunctions, sendOther } from './firebase.ts';
import { pagesHeaders, pagesRedirects, sitesOf } from './pages-files.ts';
import { readProgress, writeProgress } from './progress.ts';
import { dotenv, type Settings } from './settings.ts';

const BATCH = 10;
const CANARY = 'healthz';

export interface Deployment {
  readonly firebase: Firebase;
  readonly settings: Settings;
  readonly progressPath: string;
  /** Those that are sent, in this order. */
  readonly regions: readonly string[];
  /** Whether to send what has not changed too. */
  readonly isEverything: boolean;
  readonly wait: (seconds: number) => Promise<void>;
  readonly say: (line: string) => void;
}

export interface Planned {
  readonly functions: readonly Deployed[];
  readonly batches: readonly Batch[];
  /** `region/name` of what is deployed and no longer in the code. */
  readonly gone: readonly string[];
}

/** What a deployment would send, without a question to anybody. */
export async function planOf({
  firebase,
  settings,
  progressPath,
  regions: order,
  isEverything,
}: Deployment): Promise<Planned> {
  const progress = await readProgress(progressPath, firebase.project);
  const all = await fingerprints(firebase.root, dotenv(settings));
  const wanted = all.filter(({ region }) => order.includes(region));
  const functions = isEverything ? wanted : changedSince(progress.functions, wanted);
  const batches = batchesOf(functions, { regions: order, size: BATCH, canary: CANARY });
  const gone = goneSince(progress.functions, all).filter((key) => order.some((region) => key.startsWith(`${region}/`)));
  return { functions, batches, gone };
}

/** Sends what changed, then removes what is gone. Throws DeploymentStopped. */
export async function sendAllFunctions(deployment: Deployment): Promise<void> {
  const { firebase, settings, progressPath, wait, say } = deployment;
  const { batches, gone } = await planOf(deployment);
  await writeSettings(firebase, settings);
  let progress = await readProgress(progressPath, firebase.project);
  const keep = async (done: Readonly<Record<string, string>>) => {
    progress = { ...progress, functions: { ...progress.functions, ...done } };
    await writeProgress(progressPath, progress);
  };
  const answers = (region: string) => isUp(settings, region);
  const send = (region: string, names: readonly string[]) => sendFunctions(firebase, region, names);
  await deployFunctions(batches, { send, answers, keep, wait, say });
  for (const region of regions) {
    const names = gone.filter((key) => key.startsWith(`${region}/`)).map((key) => key.slice(region.length + 1));
    if (names.length === 0) continue;
    say(`removes ${names.join(', ')} of ${region}`);
    await removeFunctions(firebase, region, names);
    const left = Object.entries(progress.functions).filter(([key]) => !gone.includes(key));
    progress = { ...progress, functions: Object.fromEntries(left) };
    await writeProgress(progressPath, progress);
  }
}

/** Where the Firebase CLI looks for the parameters of a codebase. */
async function writeSettings({ root, project }: Firebase, settings: Settings): Promise<void> {
  const text = dotenv(settings);
  await Promise.all(
    regions.map((region) => writeFile(path.join(root, 'functions/dist', region, `.env.${project}`), text)),
  );
}

async function isUp(settings: Settings, region: string): Promise<boolean> {
  const [address = ''] = listed(settings['FUNCTION_ADDRESSES']).filter((each) => each.includes('{name}'));
  const answer = await fetch(healthAddress(address, region)).catch(() => undefined);
  return answer?.status === 200;
}

/** Rules and indexes go before the functions that stand on them. */
export async function sendRules({ firebase, say }: Deployment): Promise<void> {
  say('rules and indexes');
  await sendOther(firebase, 'firestore,storage');
}

/** Hosting gets the apps; for Cloudflare Pages the same headers and redirects are written beside them. */
export async function sendApps({ firebase, say }: Deployment): Promise<void> {
  say('apps');
  await writePagesFiles(firebase.root);
  await sendOther(firebase, 'hosting');
}

export async function writePagesFiles(root: string): Promise<void> {
  const sites = sitesOf(await readFile(path.join(root, 'firebase.json'), 'utf8'));
  for (const [target, site] of sites) {
    const folder = path.join(root, 'apps', target, 'dist');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, '_headers'), pagesHeaders(site));
    await writeFile(path.join(folder, '_redirects'), pagesRedirects(site));
  }
}

/** Remembers this commit as one that came to its end with everything answering. */
export async function keepGood({ firebase, progressPath, say }: Deployment): Promise<void> {
  const goodCommit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: firebase.root, encoding: 'utf8' }).trim();
  const progress = await readProgress(progressPath, firebase.project);
  await writeProgress(progressPath, { ...progress, goodCommit });
  say(`good: ${goodCommit}`);
}
