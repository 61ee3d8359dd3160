import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { type Outcome, readOutcome } from './outcome.ts';

const CLI = createRequire(import.meta.url).resolve('firebase-tools/lib/bin/firebase.js');
/** Against a busy Google the CLI goes on trying for most of an hour; we wait without holding what else is in the batch. */
const LONGEST_MS = 15 * 60_000;

export interface Firebase {
  readonly project: string;
  readonly root: string;
  /** What it reads as its configuration, in the root. */
  readonly config: string;
  readonly env: NodeJS.ProcessEnv;
  /** Milliseconds after which a run is ended. */
  readonly longestMs?: number;
}

interface Ended {
  readonly output: string;
  /** Null when it was ended from outside. */
  readonly code: number | null;
}

/** Deploys these functions of one codebase with the official CLI. */
export async function sendFunctions(firebase: Firebase, codebase: string, names: readonly string[]): Promise<Outcome> {
  const only = names.map((name) => `functions:${codebase}:${name}`).join(',');
  const { output, code } = await run(firebase, ['deploy', '--only', only, '--force']);
  return readOutcome(names, output, code);
}

/** Deploys rules and indexes, or hosting. Throws with what the CLI said. */
export async function sendOther(firebase: Firebase, only: string): Promise<void> {
  const { output, code } = await run(firebase, ['deploy', '--only', only]);
  if (code !== 0) throw new Error(`${only} was not deployed:\n${output.split('\n').slice(-15).join('\n')}`);
}

/** Removes functions that the code no longer has. Throws with what the CLI said. */
export async function removeFunctions(firebase: Firebase, region: string, names: readonly string[]): Promise<void> {
  const { output, code } = await run(firebase, ['functions:delete', ...names, '--region', region, '--force']);
  if (code !== 0) throw new Error(`not removed:\n${output.split('\n').slice(-15).join('\n')}`);
}

function run(
  { project, root, config, env, longestMs = LONGEST_MS }: Firebase,
  given: readonly string[],
): Promise<Ended> {
  const child = spawn(
    process.execPath,
    [CLI, ...given, '--config', config, '--project', project, '--non-interactive'],
    {
      cwd: root,
      env: { ...env, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const written: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
  const end = setTimeout(() => child.kill('SIGKILL'), longestMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(end);
      resolve({ output: written.join(''), code });
    });
  });
}
