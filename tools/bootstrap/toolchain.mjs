import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './problem.mjs';
import { install, step } from './step.mjs';
import { atLeast, major } from './version.mjs';

const pinned = JSON.parse(readFileSync(new URL('toolchain.json', import.meta.url), 'utf8'));

/** The npm packages that bring the toolchain to this host; its own Node serves when it is a Node 22 that runs TypeScript. */
function toolchainPackages({ platform, arch, hostNode }) {
  const packages = { pnpm: pinned.pnpm };
  if (major(hostNode) === 22 && atLeast(hostNode, pinned.oldestUsableNode22)) return packages;
  if (platform !== 'linux' || !['x64', 'arm64'].includes(arch)) {
    throw new Problem(
      `There is no pinned Node for ${platform} ${arch}: install Node ${pinned.oldestUsableNode22} or a later Node 22, then run the same command again.`,
    );
  }
  return { ...packages, [`node-linux-${arch}`]: pinned.node };
}

/** Throws a Problem when this Node cannot even bring the right one. */
export function requireHostNode(version = process.version) {
  if (atLeast(version, pinned.oldestHostNode)) return;
  throw new Problem(`This is Node ${version}: install Node 20 or newer, then run the same command again.`);
}

/** Installs the pinned Node and pnpm into `.toolchain` unless they are there; returns the environment that finds them. */
export async function ensureToolchain(root) {
  const home = path.join(root, '.toolchain');
  const packages = toolchainPackages({ platform: process.platform, arch: process.arch, hostNode: process.version });
  if (!Object.entries(packages).every(([name, version]) => installedVersion(home, name) === version)) {
    const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
    mkdirSync(home, { recursive: true });
    if (!existsSync(path.join(home, 'package.json')))
      writeFileSync(path.join(home, 'package.json'), '{"private":true}');
    await step(`Installing ${wanted.join(' and ')} into .toolchain`, '15 s', () =>
      install(
        wanted.join(' and '),
        ['npm', 'install', '--prefix', home, '--no-save', '--no-audit', '--no-fund', ...wanted],
        { root: home },
      ),
    );
  }
  const bins = [path.join(home, 'node_modules', '.bin'), path.join(root, 'node_modules', '.bin')];
  return { ...process.env, PATH: [...bins, process.env.PATH].join(path.delimiter) };
}

function installedVersion(home, name) {
  try {
    return JSON.parse(readFileSync(path.join(home, 'node_modules', name, 'package.json'), 'utf8')).version;
  } catch {
    return undefined;
  }
}
