import { fileURLToPath } from 'node:url';
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
