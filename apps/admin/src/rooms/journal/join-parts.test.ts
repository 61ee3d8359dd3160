import { expect, it } from 'vitest';
import { joinParts } from './join-parts.ts';

const part = (text: string, nextCursor: string | null, encoding: 'utf-8' | 'latin-1' = 'utf-8') => {
  return { text, nextCursor, encoding, fileName: 'journal.csv', entries: 2, leftOut: 1 };
};

it('parts are joined in their order, with their counts', async () => {
  const asked: unknown[] = [];
  const parts = [part('é1\r\n', 'a'), part('2\r\n', 'b'), part('3\r\n', null)];
  const made = await joinParts(async (from) => {
    asked.push(from);
    return parts[asked.length - 1] ?? part('', null);
  });
  expect(asked).toEqual([{}, { cursor: 'a' }, { cursor: 'b' }]);
  expect(await made.file.text()).toBe('é1\r\n2\r\n3\r\n');
  expect(made).toMatchObject({ fileName: 'journal.csv', entries: 6, leftOut: 3 });
});

it('a file that must be in Latin-1 has one byte a letter', async () => {
  const made = await joinParts(async () => part('Schlüssel', null, 'latin-1'));
  expect([...new Uint8Array(await made.file.arrayBuffer())].slice(3, 6)).toEqual([0x6c, 0xfc, 0x73]);
});
