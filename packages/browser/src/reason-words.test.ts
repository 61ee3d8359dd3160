import { expect, it } from 'vitest';
import { wordsFor } from './reason-words.ts';

const words = { known: { offline: 'problem.offline.title' }, otherwise: 'problem.title' };

it('finds the words of a reason that the page knows', () => {
  expect(wordsFor(words, 'offline')).toBe('problem.offline.title');
});

it('falls back for a reason that the page does not know', () => {
  expect(wordsFor(words, 'own_profile')).toBe('problem.title');
});
