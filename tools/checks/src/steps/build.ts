import { existsSync } from 'node:fs';
import path from 'node:path';
import { command } from '../command.ts';
import { hashInputs, Stamp } from '../input-hash.ts';
import { type Outcome, type Step, verdict } from '../step.ts';

export interface Build {
  readonly name: string;
  readonly line: readonly string[];
  readonly cwd: string;
  readonly inputs: readonly string[];
  /** Exists once it was built. */
  readonly product: string;
}

const shared = ['packages', 'pnpm-lock.yaml', 'tsconfig.base.json'];

export const builds: readonly Build[] = [
  {
    name: 'functions',
    line: ['node', 'functions/build.ts'],
    cwd: '.',
    inputs: ['functions', ...shared],
    product: 'functions/dist/europe-west3/index.js',
  },
  ...['web', 'admin', 'agency', 'assistant'].map(appBuild),
];

function appBuild(name: string): Build {
  return {
    name,
    line: ['vite', 'build', '--logLevel', 'warn'],
    cwd: `apps/${name}`,
    inputs: [`apps/${name}`, ...shared],
    product: `apps/${name}/dist/index.html`,
  };
}

/** Builds unless the same inputs were built last. */
export function buildStep(build: Build, root: string): Step {
  return { name: `build ${build.name}`, run: () => runBuild(build, root) };
}

async function runBuild({ name, line, cwd, inputs, product }: Build, root: string): Promise<Outcome> {
  const stamp = new Stamp(root, `build-${name}`);
  const hash = await hashInputs(root, inputs);
  if (existsSync(path.join(root, product)) && (await stamp.matches(hash))) return verdict(true, '', 'unchanged');
  const { code, output } = await command(line, path.join(root, cwd));
  if (code === 0) await stamp.set(hash);
  return verdict(code === 0, output);
}
