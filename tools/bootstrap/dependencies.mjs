import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { capture, install, step } from './step.mjs';

/** Installs the workspace's packages unless the lockfile is the one that was installed last. */
export async function ensureDependencies(root, env) {
  const stamp = path.join(root, 'node_modules', '.installed-lockfile');
  const wanted = lockfileHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step('Installing the packages of pnpm-lock.yaml', '60 s, seconds when they are cached', async () => {
    const registry = await npmSettings(env);
    await install('the packages', ['pnpm', 'install', '--frozen-lockfile'], {
      root,
      env: { ...env, ...registry, CI: 'true' },
    });
  });
  writeFileSync(stamp, wanted);
}

function lockfileHash(root) {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(readFileSync(path.join(root, file)));
  return hash.digest('hex');
}

/** pnpm does not read npm's global configuration: a machine set up for npm alone would have no registry otherwise. */
async function npmSettings(env) {
  const { code, output } = await capture('npm', ['config', 'get', 'registry'], { env });
  return code === 0 && output.startsWith('http') ? { npm_config_registry: output.trim() } : {};
}
