import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { keepGood, planOf, sendAllFunctions, sendApps, sendRules, type Deployment } from './deployment.ts';
import { describe, examine, type Patient } from './doctor/check.ts';
import { checksOf } from './doctor/checks.ts';
import { openGoogle } from './google.ts';
import { sendMonitoring } from './monitoring/send.ts';
import { assistant, platform } from './part.ts';
import { readProgress } from './progress.ts';
import { emptySettings, problemsOf, readSettings } from './settings.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const USAGE = `npm run deploy -- VERB --project PROJECT --settings FILE
  settings   prints a file of settings to fill in
  plan       says what would be sent, and asks nobody
  rules      rules and indexes
  functions  whatever changed, in batches; goes on where an interrupted run ended
  apps       the web apps
  monitoring the dashboard and the alarms, which go to --alarms ADDRESS
  safe       examines the project, then rules, functions and apps, then examines again
  roll-back  sends the last commit that was good
npm run doctor -- --project PROJECT --settings FILE
Of functions and plan: --region NAME, once or more often and in the order in which they go; --everything sends what has not changed too.
--assistant, with each of them: the assistant's project and its settings instead of the platform's.`;

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    project: { type: 'string', default: process.env['GOOGLE_CLOUD_PROJECT'] ?? '' },
    settings: { type: 'string', default: 'deploy.env' },
    progress: { type: 'string' },
    alarms: { type: 'string' },
    region: { type: 'string', multiple: true },
    assistant: { type: 'boolean', default: false },
    everything: { type: 'boolean', default: false },
  },
});

const part = given.assistant ? assistant : platform;
const say = (line: string) => console.log(line);
const wait = (seconds: number) => sleep(seconds * 1000);
const settingsPath = path.resolve(given.settings);
const settings = existsSync(settingsPath) ? readSettings(readFileSync(settingsPath, 'utf8'), part) : undefined;
const progressPath = path.resolve(given.progress ?? path.join(root, '.deploy', `${given.project}.json`));

/** Throws, with all that is wrong, for a project or settings that would not start. */
function deployment(): Deployment {
  if (given.project === '') throw new Error(`Which project?\n${USAGE}`);
  const problems = settings ? problemsOf(settings, given.project) : [`there is no ${settingsPath}`];
  if (!settings || problems.length > 0) throw new Error(`The settings are not in order:\n  ${problems.join('\n  ')}`);
  const firebase = { project: given.project, root, config: part.config, env: process.env };
  const codebases = given.region ?? part.codebases;
  return { part, firebase, settings, progressPath, codebases, isEverything: given.everything, wait, say };
}

/** What is sent is what the code says now. */
function built(): Deployment {
  const wanted = deployment();
  execFileSync(process.execPath, ['tools/checks/src/cli.ts', 'build'], { cwd: root, stdio: 'inherit' });
  return wanted;
}

async function visit(url: string) {
  return fetch(url, { signal: AbortSignal.timeout(10_000) }).catch(() => undefined);
}

/** Prints how the project is; throws when one of the named checks, or any, is not well. */
async function doctor(only?: readonly string[]): Promise<void> {
  const patient: Patient = {
    part,
    project: given.project,
    settingsPath: given.settings,
    settings,
    google: openGoogle(process.env),
    visit,
  };
  const findings = await examine(checksOf(part), patient);
  say(describe(findings));
  const wanted = findings.filter(({ name }) => !only || only.includes(name));
  const ill = wanted.filter(({ state }) => state !== 'well');
  if (ill.length > 0) throw new Error(`${ill.length} of ${wanted.length} steps are not done.`);
}

async function plan(): Promise<void> {
  const { functions, batches, gone } = await planOf(deployment());
  for (const batch of batches) say(`${batch.codebase}: ${batch.functions.map(({ name }) => name).join(', ')}`);
  if (gone.length > 0) say(`to be removed: ${gone.join(', ')}`);
  say(`${functions.length} functions in ${batches.length} batches`);
}

/** What must be done before anything is sent; the rest of the checks looks at what is sent. */
const beforehand = [
  'Settings of the project',
  'The project, and who you are there',
  'A billing account',
  'Services of Google',
  'Firestore',
  'The bucket of files',
  'Secrets',
];

/** Cloudflare Pages gets its site, with the worker that asks functions, after this. */
const AFTERWARDS = 'Functions behind the site';

async function safe(): Promise<void> {
  const wanted = built();
  await doctor(beforehand);
  await sendRules(wanted);
  await sendAllFunctions(wanted);
  await sendApps(wanted);
  await doctor(
    checksOf(part)
      .map(({ name }) => name)
      .filter((name) => name !== AFTERWARDS),
  );
  await keepGood(wanted);
}

async function monitoring(): Promise<void> {
  const address = given.alarms ?? '';
  if (given.project === '' || !address.includes('@'))
    throw new Error(`Which project, and whom do alarms go to?\n${USAGE}`);
  await sendMonitoring(openGoogle(process.env), given.project, address);
}

/** The tools of the good commit send it: they know its functions. */
async function rollBack(): Promise<void> {
  const { goodCommit } = await readProgress(progressPath, given.project);
  if (goodCommit === null) throw new Error('No deployment has come to its end yet, so there is nothing to go back to.');
  const folder = path.join(root, '.deploy', goodCommit);
  if (!existsSync(folder)) execFileSync('git', ['worktree', 'add', '--detach', folder, goodCommit], { cwd: root });
  const run = (args: readonly string[]) => void execFileSync('npm', [...args], { cwd: folder, stdio: 'inherit' });
  const same = ['--project', given.project, '--settings', settingsPath, '--progress', progressPath];
  if (given.assistant) same.push('--assistant');
  run(['run', 'deploy', '--', 'functions', ...same]);
}

const verbs: Readonly<Record<string, () => Promise<void> | void>> = {
  settings: () => say(emptySettings(part)),
  plan,
  doctor: () => doctor(),
  rules: () => sendRules(deployment()),
  functions: () => sendAllFunctions(built()),
  apps: () => sendApps(built()),
  monitoring,
  safe,
  'roll-back': rollBack,
};

try {
  const verb = verbs[positionals[0] ?? ''];
  if (!verb) throw new Error(USAGE);
  await verb();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
