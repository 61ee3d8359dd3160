import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Program, timeToFirstAnswer } from './first-answer.ts';
import { target } from './signed-request.ts';

const at = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const functionsFolder = at('../../../../functions');
const workFolder = at('../../.cache/webhook-start');
const REGION = 'europe-west3';

/** What a deployment pays that imports its SDKs at the top of its files. */
const WHOLE_PACKAGES = `
import 'firebase-admin';
import 'firebase-admin/firestore';
import 'firebase-admin/functions';
import 'firebase-functions';
import 'stripe';
import 'twilio';
export * from './src/regions/${REGION}/index.ts';
`;

/** A copy of what is deployed, so that a build meanwhile takes nothing away. Throws when there is none. */
export function bundle(): Program {
  const folder = emptyFolder('bundle');
  cpSync(join(functionsFolder, 'dist', REGION), folder, { recursive: true });
  return deployed(folder);
}

/** The same functions unbundled, with the SDKs imported whole at the start. */
export async function wholePackages(): Promise<Program> {
  const folder = emptyFolder('whole');
  const workspace = (name: string) => at(`../../../../packages/${name}/src`);
  await build({
    stdin: { contents: WHOLE_PACKAGES, resolveDir: functionsFolder },
    outfile: join(folder, 'index.js'),
    bundle: true,
    packages: 'external',
    // Sources of the workspace are no packages that a deployment could install.
    alias: { '@sos/domain': workspace('domain'), '@sos/contracts': workspace('contracts') },
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'package.json'), '{"type":"module","main":"index.js"}');
  return deployed(folder);
}

/** The raw server, compiled to JavaScript beforehand, so that it does not pay for TypeScript at its start. */
export async function floor(): Promise<Program> {
  const outfile = join(emptyFolder('floor'), 'server.mjs');
  await build({ entryPoints: [at('./floor-server.ts')], outfile, format: 'esm', logLevel: 'error' });
  return { args: [outfile] };
}

/** The program with a compile cache that an earlier run has filled. Throws when Node has written none. */
export async function withWarmCache(name: string, program: Program): Promise<Program> {
  const cache = emptyFolder(`${name}-cache`);
  const cached = { ...program, env: { NODE_COMPILE_CACHE: cache } };
  await timeToFirstAnswer(cached);
  if (readdirSync(cache).length === 0) throw new Error('Node has written no compile cache');
  return cached;
}

/** Google's own server in front of a folder, as in production, where packages are installed beside it. */
function deployed(folder: string): Program {
  symlinkSync(join(functionsFolder, 'node_modules'), join(folder, 'node_modules'));
  const framework = dirname(createRequire(import.meta.url).resolve('@google-cloud/functions-framework'));
  return { args: [join(framework, 'main.js'), `--source=${folder}`, `--target=${target}`] };
}

function emptyFolder(name: string): string {
  const folder = join(workFolder, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}
