import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installProblem } from './problem.mjs';

/** Says what is about to happen and about how long it takes, does it, and says how long it took. */
export async function step(what, about, work) {
  process.stderr.write(`${what} (about ${about}) ...`);
  const start = performance.now();
  try {
    await work();
  } catch (error) {
    process.stderr.write(' failed\n');
    throw error;
  }
  process.stderr.write(` done in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

/** Runs an installer with its output kept in a log file. Throws a Problem when it fails. */
export async function install(what, [command, ...args], { root, env = process.env }) {
  const { code, output } = await capture(command, args, { cwd: root, env });
  if (code === 0) return;
  const log = path.join(root, '.toolchain', 'install.log');
  mkdirSync(path.dirname(log), { recursive: true });
  writeFileSync(log, output);
  throw installProblem(what, output, path.relative(root, log));
}

/** Runs a command and resolves with its exit code and all it printed; a command that is not there has code 127. */
export function capture(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
