import { fileURLToPath } from 'node:url';
import { askedFirst } from '@sos/testing/asked-first';
import { builtPage } from '@sos/testing/built-page';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const budget = 180_000;
/** The sign-in, and the board with its requests and their words. */
const page = builtPage(dist, /\/(?:firebase-auth|board|request-card|requests|agency|queries|list-states)-/);

it('brings at most 180 kB of JavaScript for its first page', () => {
  expect(page.named.length).toBeGreaterThan(0);
  expect([...page.first].filter((file) => file.includes('firebase-auth'))).toHaveLength(1);
  expect(page).toSatisfy(({ sum }: typeof page) => sum <= budget);
});

it('brings the charts and what listens only when somebody needs them', () => {
  const later = page.scripts.filter((file) => /bars-|watch-newest|watch-agency/.test(file));
  expect(later.length).toBeGreaterThan(2);
  expect(later.filter((file) => page.first.has(file))).toEqual([]);
});

it('asks at once for all that a manager’s first page needs, and where nobody is known for the words alone', () => {
  const ofManager = askedFirst(dist, { path: '/fr', isKnown: true });
  const needed = [/\/agency-/, /\/board-/, /\/requests-/, /\/request-card-/, /\/queries-/, /\/firebase-auth-/];
  expect(needed.filter((file) => !ofManager.some((asked) => file.test(asked)))).toEqual([]);
  expect(ofManager.filter((file) => file.endsWith('.js') && !page.scripts.includes(file))).toEqual([]);
  expect(askedFirst(dist, { path: '/fr', isKnown: false })).toEqual([expect.stringMatching(/\/agency-/)]);
});
