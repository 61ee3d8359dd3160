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
/** What the first page brings: what the document names, the identity, the list of cases and its words in the heaviest language. */
const first = new Set([
  ...named.map(([, file = '']) => file),
  ...scripts.filter((file) =>
    /\/(?:firebase-auth|custom-token|dossiers|assistant|react-query|forms|shared)-/.test(file),
  ),
]);

it('brings at most 180 kB of JavaScript for its first page', () => {
  expect(named.length).toBeGreaterThan(0);
  expect([...first].some((file) => file.includes('dossiers'))).toBe(true);
  const weights = [...first].map((file) => [file, weigh(file)] as const);
  const ofWords = /\/(?:dossiers|assistant)-/;
  const heaviest = (name: string) =>
    Math.max(...weights.filter(([file]) => file.includes(`/${name}-`)).map(([, bytes]) => bytes));
  const code = weights.filter(([file]) => !ofWords.test(file)).reduce((total, [, bytes]) => total + bytes, 0);
  // One language of nine; the page of the list stands among its words, and is lighter than they are.
  const sum = code + 2 * heaviest('dossiers') + heaviest('assistant');
  expect({ sum, weights }).toSatisfy((load: { readonly sum: number }) => load.sum <= budget);
});

it('brings no database, for no page of it reads one', () => {
  expect(scripts.filter((file) => /firestore|storage/.test(file))).toEqual([]);
});
