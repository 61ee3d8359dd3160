import { expect, it } from 'vitest';
import { reservePort } from './ports.ts';
import { serve } from '@sos/simulator-kit/http-server';

it('a port that another program has is named in one line', async () => {
  const other = await serve(0, async () => ({ body: '' }));
  await expect(reservePort(other.port)).rejects.toThrow(`Port ${other.port} is in use; stop the program that has it.`);
  await other.close();
});

it('a free port is found, and is free again afterwards', async () => {
  const port = await reservePort(0);
  expect(await reservePort(port)).toBe(port);
});

it('a reserved port is none that the system gives to whoever asks for any', async () => {
  for (let n = 0; n < 20; n++) expect(await reservePort(0)).toBeLessThan(32_768);
});
