// Brings what the verb needs, then runs it with the pinned Node. Plain JavaScript: at this point there is no package.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { Problem } from './problem.mjs';
import { ensureToolchain, requireHostNode } from './toolchain.mjs';
import { verbs } from './verbs.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

async function main([name, ...args]) {
  const verb = verbs[name];
  if (!verb) throw new Problem(`There is no "${name}": choose from ${Object.keys(verbs).join(', ')}.`);
  requireHostNode();
  const env = await ensureToolchain(root);
  await ensureDependencies(root, env);
  if (verb.needsChromium) env.CHROMIUM_PATH = await ensureChromium(root, env);
  for (const [index, command] of verb.commands.entries()) {
    const isLast = index === verb.commands.length - 1;
    const code = await run(isLast ? [...command, ...args] : command, env);
    if (code !== 0) return code;
  }
  return 0;
}

/** Runs a command in the foreground. Signals are left to it: it decides how to end, and we end with it. */
function run([command, ...args], env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, env, stdio: 'inherit' });
    const pass = (signal) => child.kill(signal);
    const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, pass);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const each of signals) process.off(each, pass);
      resolve(code ?? (signal ? 130 : 1));
    });
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
