import { expect, it } from 'vitest';
import { TAKES_DOCUMENTS_FOR } from './documents.ts';

it('a call takes documents for a hundred and eighty days', () => {
  expect(TAKES_DOCUMENTS_FOR).toBe(180 * 86_400_000);
});
