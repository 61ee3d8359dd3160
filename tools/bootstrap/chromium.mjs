import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { capture, install, step } from './step.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome'];
const remedy = 'install Chromium, or set CHROMIUM_PATH to one, then run the same command again.';

/** The path of a Chromium; installs Debian's when there is none and the machine lets us. Throws a Problem otherwise. */
export async function ensureChromium(root, env) {
  const found = findChromium(env);
  if (found) return found;
  const apt = await aptCommand(env);
  await step('Installing Chromium with apt', '60 s', async () => {
    await install('Chromium', [...apt, 'update'], { root, env });
    await install('Chromium', [...apt, 'install', '-y', '--no-install-recommends', 'chromium'], { root, env });
  });
  const installed = findChromium(env);
  if (!installed) throw new Problem(`apt installed no Chromium that can be found: ${remedy}`);
  return installed;
}

/** The first that can be run of CHROMIUM_PATH and the usual names on PATH. */
function findChromium(env) {
  const folders = [...(env.PATH ?? '').split(path.delimiter), '/usr/bin'];
  const candidates = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [env.CHROMIUM_PATH, ...candidates].find((candidate) => candidate && canRun(candidate));
}

async function aptCommand(env) {
  if ((await capture('apt-get', ['--version'], { env })).code !== 0) {
    throw new Problem(`Chromium is needed and there is no apt to bring it: ${remedy}`);
  }
  if (process.getuid?.() === 0) return ['apt-get'];
  if ((await capture('sudo', ['-n', 'true'], { env })).code === 0) return ['sudo', '-n', 'apt-get'];
  throw new Problem(
    `Chromium is needed and only an administrator may install it: run "sudo apt-get install chromium", or set CHROMIUM_PATH.`,
  );
}

function canRun(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
