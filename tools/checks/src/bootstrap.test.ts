import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { spawn } from 'node:child_process';
import { repositoryRoot } from './workspace.ts';

let root: string;
const bin = () => path.join(root, 'fake-bin');
const toolchain = () => path.join(root, '.toolchain/node_modules');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'sos-bootstrap-'));
  cpSync(path.join(repositoryRoot, 'tools/bootstrap'), path.join(root, 'tools/bootstrap'), { recursive: true });
  writeFileSync(path.join(root, 'pnpm-lock.yaml'), 'lock');
  writeFileSync(path.join(root, 'pnpm-workspace.yaml'), 'packages');
  mkdirSync(bin(), { recursive: true });
  mkdirSync(path.join(root, 'node_modules'));
  fake('node', `exec ${process.execPath} "$@"`);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A program on the bootstrap's PATH; each call is a line of `calls`. */
function fake(name: string, script: string): void {
  const file = path.join(bin(), name);
  writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> ${root}/calls\n${script}\n`);
  chmodSync(file, 0o755);
}

/** npm and pnpm that install as told, and a verb that says it ran. */
function fakeInstallers(): void {
  fake('npm', '[ "$1" = config ] && echo undefined; exit 0');
  fake('pnpm', 'exit 0');
  mkdirSync(path.join(toolchain(), 'pnpm'), { recursive: true });
  const pinned = JSON.stringify({ version: '12.21.0' });
  writeFileSync(path.join(toolchain(), 'pnpm/package.json'), pinned);
  mkdirSync(path.join(root, 'tools/checks/src'), { recursive: true });
  writeFileSync(path.join(root, 'tools/checks/src/cli.ts'), 'console.log(`ran ${process.argv[2]}`);');
}

function run(verb: string, env: Record<string, string> = {}): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'tools/bootstrap/run.mjs'), verb], {
      env: { PATH: `${bin()}:/bin`, ...env },
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('close', (code) => resolve({ code, text }));
  });
}

const installs = async () => {
  const { readFileSync } = await import('node:fs');
  return readFileSync(path.join(root, 'calls'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('pnpm install'));
};

describe('the bootstrap', () => {
  it('installs what is missing, runs the verb, and installs nothing the second time', async () => {
    fakeInstallers();
    expect(await run('verify')).toMatchObject({
      code: 0,
      text: expect.stringMatching(/Installing the packages.*about.*done in[^]*ran verify/) as string,
    });
    expect(await run('verify')).toEqual({ code: 0, text: 'ran verify\n' });
    expect(await installs()).toHaveLength(1);
  });

  it('installs again when the lockfile has changed', async () => {
    fakeInstallers();
    await run('verify');
    writeFileSync(path.join(root, 'pnpm-lock.yaml'), 'another lock');
    await run('verify');
    expect(await installs()).toHaveLength(2);
  });

  it('ends with the exit code of the verb', async () => {
    fakeInstallers();
    writeFileSync(path.join(root, 'tools/checks/src/cli.ts'), 'process.exitCode = 3;');
    expect(await run('verify')).toMatchObject({ code: 3 });
  });

  it('says in one line that there is no network', async () => {
    fake('npm', 'echo "npm error code ENOTFOUND"; exit 1');
    const { code, text } = await run('verify');
    expect(code).toBe(1);
    expect(text.trim().split('\n')).toHaveLength(2);
    expect(text).toMatch(/No network: .*pnpm@12\.21\.0 could not be downloaded\. Connect this machine/);
  });

  it('says in one line why an installation failed', async () => {
    fakeInstallers();
    fake('pnpm', 'echo "ERR_PNPM_OUTDATED_LOCKFILE  not up to date"; exit 1');
    expect(await run('verify')).toMatchObject({
      code: 1,
      text: expect.stringMatching(/failed: ERR_PNPM_OUTDATED_LOCKFILE.*install\.log\)\n$/) as string,
    });
  });

  it('names the verbs when there is none of that name', async () => {
    expect(await run('dance')).toEqual({ code: 1, text: expect.stringContaining('choose from start, test') as string });
  });
});
