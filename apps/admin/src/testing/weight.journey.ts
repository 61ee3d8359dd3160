import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const budget = 180_000;

const weigh = (file: string) => gzipSync(readFileSync(`${dist}${file}`), { level: 9 }).length;
const scripts = readdirSync(`${dist}assets`)
  .filter((file) => file.endsWith('.js'))
  .map((file) => `assets/${file}`);
const named = [...readFileSync(`${dist}index.html`, 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)];
/** What the first page brings: what the document names, the sign-in, and the first room with its words. */
const first = new Set([
  ...named.map(([, file = '']) => file),
  ...scripts.filter((file) => /\/(?:firebase-auth|overview-room|overview|admin|queries)-/.test(file)),
]);

it('brings at most 180 kB of JavaScript for its first page', () => {
  expect(named.length).toBeGreaterThan(0);
  expect([...first].filter((file) => file.includes('overview-room'))).toHaveLength(1);
  const weights = [...first].map((file) => [file, weigh(file)] as const);
  const sum = weights.reduce((total, [, bytes]) => total + bytes, 0);
  expect({ sum, weights }).toSatisfy((load: { readonly sum: number }) => load.sum <= budget);
});

it('listens to documents by code that no first page brings', () => {
  const listening = scripts.filter((file) => /watch-document|live-firestore/.test(file));
  expect(listening.length).toBeGreaterThan(0);
  expect(listening.filter((file) => first.has(file))).toEqual([]);
});
