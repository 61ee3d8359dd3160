import { fileURLToPath } from 'node:url';
import { builtPage } from '@sos/testing/built-page';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const budget = 180_000;
/** The sign-in, and the first room with its words. */
const page = builtPage(dist, /\/(?:firebase-auth|overview-room|overview|admin|queries)-/);

it('brings at most 180 kB of JavaScript for its first page', () => {
  expect(page.named.length).toBeGreaterThan(0);
  expect([...page.first].filter((file) => file.includes('overview-room'))).toHaveLength(1);
  expect(page).toSatisfy(({ sum }: typeof page) => sum <= budget);
});

it('listens to documents by code that no first page brings', () => {
  const listening = page.scripts.filter((file) => /watch-document|live-firestore/.test(file));
  expect(listening.length).toBeGreaterThan(0);
  expect(listening.filter((file) => page.first.has(file))).toEqual([]);
});
