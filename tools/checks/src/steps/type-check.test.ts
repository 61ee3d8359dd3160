import { expect, it } from 'vitest';
import { groupsOf } from './type-check.ts';

const src = ['src'];

it('checks packages together whose options are the same, whether or not they say what goes without saying', () => {
  const configs = new Map([
    ['functions', { include: src }],
    ['tools/clock', { include: src, compilerOptions: { types: ['node'] } }],
    ['packages/domain', { include: src, compilerOptions: { types: [] } }],
    ['tools/world', { include: src, compilerOptions: { lib: ['ES2023', 'DOM'] } }],
  ]);
  expect(groupsOf(configs).map(({ folders }) => folders)).toEqual([
    ['functions', 'tools/clock'],
    ['packages/domain'],
    ['tools/world'],
  ]);
});

it('leaves a package alone whose types lie in its own folder, or that checks more than its code', () => {
  const configs = new Map([
    ['apps/admin', { include: ['src', 'vite.config.ts'], compilerOptions: { jsx: 'react-jsx' } }],
    ['apps/web', { include: ['src', 'vite.config.ts'], compilerOptions: { jsx: 'react-jsx' } }],
    ['packages/words', { include: src, compilerOptions: { types: ['vite/client', 'node'] } }],
  ]);
  const groups = groupsOf(configs);
  expect(groups.map(({ folders }) => folders.length)).toEqual([1, 1, 1]);
  expect(groups.every(({ options }) => options === undefined)).toBe(true);
});
