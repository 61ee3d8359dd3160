import { contentKinds, contentProblems } from '@sos/domain/content/content';
import { expect, it } from 'vitest';
import { defaultContent } from './default-content.ts';

it.each(contentKinds)('every default %s is one that an admin could have written', async (kind) => {
  const items = await defaultContent(kind);
  expect(items.length).toBeGreaterThan(2);
  expect(items.flatMap(({ id, revision: _revision, ...terms }) => contentProblems(kind, id, terms))).toEqual([]);
  expect(new Set(items.map(({ place }) => place)).size).toBe(items.length);
});
