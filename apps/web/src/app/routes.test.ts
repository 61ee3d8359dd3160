import { readFileSync } from 'node:fs';
import { programmeAt, registerSlugs } from '@sos/domain/affiliates/landing';
import { scriptedPaths, writtenPaths } from '@sos/domain/pages/app-paths';
import { expect, it } from 'vitest';

/** The files that hold routes, each with the path that they lie behind. */
const tables = {
  'routes.tsx': '',
  'routes/own-pages.tsx': '',
  'routes/public-pages.tsx': '',
  'routes/affiliate.tsx': 'affiliate/',
  'routes/console.tsx': 'console/',
  'routes/colleagues.tsx': 'colleagues/',
};

/** Answered by a function, by a file at the root, or by a list of its own. */
const elsewhere = ['/', '/:locale', ':segment/:country/*', '*', 'affiliate/*', 'console/*', 'colleagues/*'];

function routesOf(file: string, behind: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const named = [...text.matchAll(/<Route\s[^>]*?path="([^"]+)"/g)].map(([, path = '']) => path);
  const listed = /\{\[([^\]]+)\]\.map\(\(path\)/.exec(text)?.[1] ?? '';
  const paths = [...named, ...[...listed.matchAll(/'([^']+)'/g)].map(([, path = '']) => path)];
  const index = text.includes('<Route index') && behind !== '' ? [behind.slice(0, -1)] : [];
  return [...paths.filter((path) => !elsewhere.includes(path)).map((path) => behind + path), ...index];
}

const routes = Object.entries(tables).flatMap(([file, behind]) => routesOf(file, behind));
const known = [...scriptedPaths, ...writtenPaths];
const shape = (route: string) => new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`);
const isLanding = (path: string) => {
  const [programme = '', register = ''] = path.split('/');
  return registerSlugs.includes(register) && programmeAt(programme, register) !== undefined;
};

it('has a route for each address that hosting answers', () => {
  const shapes = routes.map(shape);
  const without = known.filter((path) => !isLanding(path) && !shapes.some((each) => each.test(path)));
  expect(without).toEqual([]);
});

it('has no route that hosting answers with "not found"', () => {
  expect(routes.length).toBeGreaterThan(50);
  expect(routes.filter((route) => !known.some((path) => shape(route).test(path)))).toEqual([]);
});
