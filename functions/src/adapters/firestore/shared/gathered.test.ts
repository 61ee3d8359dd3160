import { expect, it } from 'vitest';
import { gathered } from './gathered.ts';

/** Work that lasts until it is let go, one after the other. */
function heldWork() {
  const begun: string[] = [];
  const gates: { resolve(): void; reject(error: Error): void }[] = [];
  const work = gathered<number>(async (key, items) => {
    begun.push(`${key} ${items.join(',')}`);
    await new Promise<void>((resolve, reject) => gates.push({ resolve, reject }));
  });
  return { work, begun, gates };
}

it('does together what comes for a key while its work is done, and each hears of its own', async () => {
  const { work, begun, gates } = heldWork();
  const first = work('a', [1]);
  const rest = Promise.all([work('a', [2]), work('a', [3]), work('b', [4])]);
  expect(begun).toEqual(['a 1', 'b 4']);
  gates[0]?.resolve();
  gates[1]?.resolve();
  await first;
  await expect.poll(() => begun).toEqual(['a 1', 'b 4', 'a 2,3']);
  gates[2]?.resolve();
  await rest;
});

it('goes on after work that fails, which those alone hear of whose it was', async () => {
  const { work, begun, gates } = heldWork();
  const first = work('a', [1]);
  const second = work('a', [2]);
  gates[0]?.reject(new Error('no store'));
  await expect(first).rejects.toThrow('no store');
  await expect.poll(() => begun).toEqual(['a 1', 'a 2']);
  gates[1]?.resolve();
  await expect(second).resolves.toBeUndefined();
  const third = work('a', [3]);
  gates[2]?.resolve();
  await third;
  expect(begun).toEqual(['a 1', 'a 2', 'a 3']);
});
