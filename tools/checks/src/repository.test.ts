import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageFolders, repositoryRoot } from './workspace.ts';

const inRoot = (file: string) => path.join(repositoryRoot, file);
const topFolders = ['apps', 'functions', 'packages', 'tools', 'docs'];
const folders = await packageFolders(repositoryRoot);

async function testsIn(patterns: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  const exclude = (name: string) => ['node_modules', 'dist'].includes(path.basename(name));
  for await (const file of glob(patterns, { cwd: repositoryRoot, exclude })) found.push(file);
  return found;
}

describe('the repository', () => {
  it('has every package where the workspace looks for it', () => {
    expect(folders).toEqual(
      expect.arrayContaining([
        'apps/admin',
        'apps/agency',
        'apps/web',
        'functions',
        'packages/domain',
        'tools/simulators/kit',
        'tools/world',
      ]),
    );
  });

  it.each([...topFolders, 'tools/bootstrap', 'tools/simulators', ...folders])(
    'says in a README what %s holds',
    (folder) => {
      const readme = inRoot(path.join(folder, 'README.md'));
      expect(existsSync(readme)).toBe(true);
      expect(readFileSync(readme, 'utf8').length).toBeGreaterThan(80);
    },
  );

  it('names no package registry, so that each machine uses its own', async () => {
    const files: string[] = ['pnpm-lock.yaml', 'package.json', 'pnpm-workspace.yaml'];
    for await (const file of glob(
      ['.npmrc', '*/.npmrc', '**/package.json', 'tools/**/*.{ts,mjs,json}', '.github/**/*.yml', '.ci/*'],
      {
        cwd: repositoryRoot,
        exclude: ({ name }: { name: string }) => ['node_modules', 'dist'].includes(name),
        withFileTypes: true,
      },
    )) {
      if (file.isFile()) files.push(path.relative(repositoryRoot, path.join(file.parentPath, file.name)));
    }
    const hosts = /https?:\/\/[\w.-]*(?:registry|npm|artifact|nexus|proxy)[\w.-]*/i;
    const naming = files.filter((file) => hosts.test(readFileSync(inRoot(file), 'utf8')));
    expect(naming).toEqual([]);
  });

  it('tests in a process of its own whatever replaces or forgets modules, which others would share', async () => {
    const alone = JSON.parse(readFileSync(inRoot('tools/config/tested-alone.json'), 'utf8')) as string[];
    const apart = new Set(await testsIn(alone.map((folder) => `${folder}/*.test.{ts,tsx}`)));
    const all = await testsIn(['{apps,functions,packages,tools}/**/src/**/*.test.{ts,tsx}']);
    expect(all.length).toBeGreaterThan(apart.size);
    const upsetting = /\bvi\.(?:mock|doMock|unmock|doUnmock|resetModules)\(/;
    expect(all.filter((file) => !apart.has(file) && upsetting.test(readFileSync(inRoot(file), 'utf8')))).toEqual([]);
  });

  it('keeps generated and installed files out of git', () => {
    const ignored = readFileSync(inRoot('.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules/', 'dist/', '.toolchain/', '.world/', '.cache/']));
  });
});
