import { expect, it } from 'vitest';
import { batchNames } from './batch-names.ts';

function aBook() {
  const asked: string[][] = [];
  const nameOf = batchNames(async (uids) => {
    asked.push([...uids]);
    return uids.filter((uid) => uid !== 'gone').map((uid) => ({ uid, name: `Name of ${uid}` }));
  });
  return { asked, nameOf };
}

it('asks once for all that a page wants, each once', async () => {
  const { asked, nameOf } = aBook();
  expect(await Promise.all(['a', 'b', 'a', 'gone'].map(nameOf))).toEqual(['Name of a', 'Name of b', 'Name of a', null]);
  expect(asked).toEqual([['a', 'b', 'gone']]);
  await nameOf('c');
  expect(asked).toHaveLength(2);
});

it('asks for no more at once than is answered', async () => {
  const { asked, nameOf } = aBook();
  await Promise.all(Array.from({ length: 120 }, (_none, at) => nameOf(`p${at}`)));
  expect(asked.map(({ length }) => length)).toEqual([50, 50, 20]);
});
