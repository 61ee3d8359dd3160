import { execFileSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { batchesOf, type Batch, changedSince, type Deployed, goneSince } from './batches.ts';
import { deployFunctions } from './deploy-functions.ts';
import { functionPattern, healthAddress } from './addresses.ts';
import { edgeRoutes, edgeTable, edgeWorker } from './edge/write-worker.ts';
import { fingerprints } from './fingerprints.ts';
import { type Firebase, removeFunctions, sendFunctions, sendOther } from './firebase.ts';
import { type Part, regionOf } from './part.ts';
import { pagesHeaders, pagesRedirects, sitesOf } from './pages-files.ts';
import { readProgress, writeProgress } from './progress.ts';
import { dotenv, type Settings } from './settings.ts';
import { dropMaps, sendMaps, sentryProject } from './source-maps.ts';

const BATCH = 10;
const CANARY = 'healthz';

export interface Deployment {
  readonly part: Part;
  readonly firebase: Firebase;
  readonly settings: Settings;
  readonly progressPath: string;
  /** Those of the part that are sent, in this order. */
  readonly codebases: readonly string[];
  /** Whether to send what has not changed too. */
  readonly isEverything: boolean;
  readonly wait: (seconds: number) => Promise<void>;
  readonly say: (line: string) => void;
}

export interface Planned {
  readonly functions: readonly Deployed[];
  readonly batches: readonly Batch[];
  /** `codebase/name` of what is deployed and no longer in the code. */
  readonly gone: readonly string[];
}

/** What a deployment would send, without a question to anybody. */
export async function planOf({
  part,
  firebase,
  settings,
  progressPath,
  codebases: order,
  isEverything,
}: Deployment): Promise<Planned> {
  const progress = await readProgress(progressPath, firebase.project);
  const all = await fingerprints(firebase.root, dotenv(settings), part.codebases);
  const wanted = all.filter(({ codebase }) => order.includes(codebase));
  const functions = isEverything ? wanted : changedSince(progress.functions, wanted);
  const batches = batchesOf(functions, { codebases: order, size: BATCH, canary: CANARY });
  const gone = goneSince(progress.functions, all).filter((key) =>
    order.some((codebase) => key.startsWith(`${codebase}/`)),
  );
  return { functions, batches, gone };
}

/** Sends what changed, then removes what is gone. Throws DeploymentStopped. */
export async function sendAllFunctions(deployment: Deployment): Promise<void> {
  const { part, firebase, settings, progressPath, wait, say } = deployment;
  const { batches, gone } = await planOf(deployment);
  await writeSettings(deployment);
  let progress = await readProgress(progressPath, firebase.project);
  const keep = async (done: Readonly<Record<string, string>>) => {
    progress = { ...progress, functions: { ...progress.functions, ...done } };
    await writeProgress(progressPath, progress);
  };
  const answers = (codebase: string) => isUp(settings, codebase);
  const send = (codebase: string, names: readonly string[]) => sendFunctions(firebase, codebase, names);
  await deployFunctions(batches, { send, answers, keep, wait, say });
  for (const codebase of part.codebases) {
    const names = gone.filter((key) => key.startsWith(`${codebase}/`)).map((key) => key.slice(codebase.length + 1));
    if (names.length === 0) continue;
    say(`removes ${names.join(', ')} of ${codebase}`);
    await removeFunctions(firebase, regionOf(codebase), names);
    const left = Object.entries(progress.functions).filter(([key]) => !gone.includes(key));
    progress = { ...progress, functions: Object.fromEntries(left) };
    await writeProgress(progressPath, progress);
  }
}

/** Where the Firebase CLI looks for the parameters of a codebase. */
async function writeSettings({ part, firebase: { root, project }, settings }: Deployment): Promise<void> {
  const text = dotenv(settings);
  await Promise.all(
    part.codebases.map((codebase) => writeFile(path.join(root, 'functions/dist', codebase, `.env.${project}`), text)),
  );
}

async function isUp(settings: Settings, codebase: string): Promise<boolean> {
  const answer = await fetch(healthAddress(functionPattern(settings), regionOf(codebase))).catch(() => undefined);
  return answer?.status === 200;
}

/** Rules and indexes go before the functions that stand on them. */
export async function sendRules({ part, firebase, say }: Deployment): Promise<void> {
  say('rules and indexes');
  await sendOther(firebase, part.rules);
}

/** Hosting of the platform's project gets all apps; what Cloudflare Pages needs to answer alike is written beside them. */
export async function sendApps(deployment: Deployment): Promise<void> {
  const { part, firebase, settings, say } = deployment;
  if (part.name !== 'platform') return say('apps: sent with the platform');
  say('apps');
  await writePagesFiles(firebase.root, functionPattern(settings));
  await keepMapsToUs(deployment);
  await sendOther(firebase, 'hosting');
}

/** Source maps are for Sentry alone: it gets those of the app that tells it of errors, and no host gets any. */
async function keepMapsToUs({ firebase: { root, env }, settings, wait, say }: Deployment): Promise<void> {
  const folderOf = (app: string) => path.join(root, 'apps', app, 'dist');
  const to = sentryProject(settings['SENTRY_DSN'] ?? '', env['SENTRY_AUTH_TOKEN'] ?? '');
  if (to && to.token === '') say('source maps: none sent, since SENTRY_AUTH_TOKEN is empty');
  if (to && to.token !== '') await sendMaps(folderOf('web'), to, { wait, say });
  const sites = sitesOf(await readFile(path.join(root, 'firebase.json'), 'utf8'));
  for (const app of sites.keys()) await dropMaps(folderOf(app));
}

/** Beside each app what Cloudflare Pages reads: headers, redirects and, where functions answer for the site, its worker. */
export async function writePagesFiles(root: string, address: string): Promise<void> {
  const sites = sitesOf(await readFile(path.join(root, 'firebase.json'), 'utf8'));
  for (const [target, site] of sites) {
    const folder = path.join(root, 'apps', target, 'dist');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, '_headers'), pagesHeaders(site));
    await writeFile(path.join(folder, '_redirects'), pagesRedirects(site));
    const table = edgeTable(site, address);
    if (table.routes.length === 0) continue;
    await writeFile(path.join(folder, '_routes.json'), edgeRoutes(site));
    await writeFile(path.join(folder, '_worker.js'), await edgeWorker(table));
  }
}

/** Remembers this commit as one that came to its end with everything answering. */
export async function keepGood({ firebase, progressPath, say }: Deployment): Promise<void> {
  const goodCommit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: firebase.root, encoding: 'utf8' }).trim();
  const progress = await readProgress(progressPath, firebase.project);
  await writeProgress(progressPath, { ...progress, goodCommit });
  say(`good: ${goodCommit}`);
}
