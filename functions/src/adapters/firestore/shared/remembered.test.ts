import { expect, it, vi } from 'vitest';
import { rememberedFor } from './remembered.ts';

const aMemory = (read: (id: string) => Promise<string>) => {
  const clock = { at: 0, now: () => clock.at };
  return { clock, ...rememberedFor(10, clock, read) };
};

it('reads once for all who ask meanwhile and a while later, and then again', async () => {
  const read = vi.fn<(id: string) => Promise<string>>(async (id) => `${id} as read`);
  const { clock, get } = aMemory(read);
  expect(await Promise.all([get('ana'), get('ana'), get('ben')])).toEqual([
    'ana as read',
    'ana as read',
    'ben as read',
  ]);
  clock.at = 9;
  await get('ana');
  expect(read).toHaveBeenCalledTimes(2);
  clock.at = 10;
  await get('ana');
  expect(read).toHaveBeenCalledTimes(3);
});

it('remembers no failure, and nothing that it is to forget', async () => {
  const read = vi.fn<(id: string) => Promise<string>>();
  read.mockRejectedValueOnce(new Error('unavailable')).mockResolvedValue('read');
  const { get, forget } = aMemory(read);
  await expect(get('ana')).rejects.toThrow('unavailable');
  expect(await get('ana')).toBe('read');
  forget('ana');
  await get('ana');
  expect(read).toHaveBeenCalledTimes(3);
});
