import { fileURLToPath } from 'node:url';
import { askedFirst } from '@sos/testing/asked-first';
import { builtPage } from '@sos/testing/built-page';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const budget = 180_000;
/** The identity, and the list of cases with its words, in all languages together. */
const page = builtPage(dist, /\/(?:firebase-auth|custom-token|dossiers|assistant|react-query|queries|forms|shared)-/);

it('brings at most 180 kB of JavaScript for its first page', () => {
  expect(page.named.length).toBeGreaterThan(0);
  expect([...page.first].filter((file) => file.includes('firebase-auth'))).toHaveLength(1);
  expect(page).toSatisfy(({ sum }: typeof page) => sum <= budget);
});

it('brings no database, for no page of it reads one', () => {
  expect(page.scripts.filter((file) => /firestore|storage/.test(file))).toEqual([]);
});

it('asks at once for all that a provider’s cases need, and where nobody is known for the words alone', () => {
  const ofProvider = askedFirst(dist, { path: '/fr/dossiers', isKnown: true });
  const needed = [/\/assistant-/, /\/dossiers-.*\.js/, /\/dossiers-.*\.css/, /\/paged-list-/, /\/firebase-auth-/];
  expect(needed.filter((file) => !ofProvider.some((asked) => file.test(asked)))).toEqual([]);
  expect(ofProvider.filter((file) => file.endsWith('.js') && !page.scripts.includes(file))).toEqual([]);
  expect(askedFirst(dist, { path: '/fr/dossiers', isKnown: false })).toEqual([expect.stringMatching(/\/assistant-/)]);
});
