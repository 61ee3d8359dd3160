import { readFile } from 'node:fs/promises';
import { paths } from '@sos/contracts/paths';
import type { PathName } from '@sos/contracts/personal-data';
import { expect, it } from 'vitest';
import { allFunctions } from './all-functions.ts';
import { collections, templateOf } from './collections.ts';
import { namesOfTheDesign } from './names-of-the-design.ts';

it('is what docs/collections.md says; `npm run fix` writes it anew', async () => {
  const page = await readFile(new URL('../../../docs/collections.md', import.meta.url), 'utf8');
  expect(page).toBe(collections());
});

it('says of a document whom it tells of, what erasure leaves of it, and how long it is kept', () => {
  expect(collections()).toMatch(/`users\/\{id\}\/private\/telephone` +\| +\| owner +\| deleted +\| +\|/);
  expect(collections()).toMatch(/`favourites\/\{id\}` +\| yes +\| owner/);
  expect(collections()).toMatch(/`phone_codes\/\{id\}` .*\| 1 days? from `expiresAt` \(`purgeExpiredData`\)/);
});

it.each(namesOfTheDesign)('knows where %s is, which the code names otherwise', (name, heldBy) => {
  const collectionsHere = (Object.keys(paths) as PathName[]).map((each) => templateOf(each));
  const known = [
    ...allFunctions().map((each) => each.name),
    ...collectionsHere,
    ...collectionsHere.map((path) => path.split('/')[0] ?? ''),
  ];
  expect(known).not.toContain(name);
  expect(known).toEqual(expect.arrayContaining([...heldBy]));
});
