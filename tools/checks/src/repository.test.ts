import { existsSync, readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { longest } from '../../config/longest-first.ts';
import { testedAlone } from '../../config/tested-alone.ts';
import { packageFolders, repositoryRoot } from './workspace.ts';

const inRoot = (file: string) => path.join(repositoryRoot, file);
const topFolders = ['apps', 'functions', 'packages', 'tools', 'docs'];
const folders = await packageFolders(repositoryRoot);

describe('the repository', () => {
  it('has every package where the workspace looks for it', () => {
    expect(folders).toEqual(
      expect.arrayContaining([
        'apps/admin',
        'apps/agency',
        'apps/assistant',
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

  it('tests in a process of its own whatever replaces or forgets modules, and lets all others share one', () => {
    const alone = testedAlone(repositoryRoot);
    expect(alone).toContain('functions/src/regions/hostile-input.test.ts');
    expect(alone).not.toContain('packages/browser/src/intl/writing.test.ts');
    const files = alone.filter((each) => !each.includes('*'));
    expect(files.filter((each) => !existsSync(inRoot(each)))).toEqual([]);
  });

  it('begins with tests that are there', () => {
    expect(longest.filter((file) => !existsSync(inRoot(file)))).toEqual([]);
  });

  it('keeps generated and installed files out of git', () => {
    const ignored = readFileSync(inRoot('.gitignore'), 'utf8').split('\n');
    expect(ignored).toEqual(expect.arrayContaining(['node_modules/', 'dist/', '.toolchain/', '.world/', '.cache/']));
  });
});
