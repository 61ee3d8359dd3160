import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { callFunction } from '../people/call-function.ts';
import { startWorld } from '../start-world.ts';
import type { World } from '../world.ts';

const MINUTE = 60_000;
const caller = { uid: 'demo-client', role: 'client' } as const;

let world: World;
beforeAll(async () => {
  const services = { auth: true, storage: true };
  world = await startWorld({ ports: 'free', clockRate: 0, services, seed: true });
});
afterAll(() => world?.close());

const wish = { caller, input: {} } as const;

function resultOf<T>(answer: 'try_again' | { readonly refused: string } | { readonly result: T }): T {
  if (answer === 'try_again' || 'refused' in answer) throw new Error(JSON.stringify(answer));
  return answer.result;
}

it('somebody asks for a copy of their data, and is given one file with what is theirs', async () => {
  // What is signed in at the very second in which the seed set the account up counts as earlier.
  await world.clock.advance(MINUTE);
  resultOf(await callFunction(world, 'requestDataExport', wish));
  await world.clock.advance(10 * MINUTE);
  const privacy = resultOf(await callFunction(world, 'getPrivacy', wish));
  expect(privacy).toMatchObject({ dataExport: { state: 'ready', progress: 100 } });
  const { url } = resultOf(await callFunction(world, 'getDataExportUrl', wish));
  const file = await fetch(url);
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'application/zip']);
  const entries = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const data = Buffer.from(entries['data.json'] ?? []).toString('utf8');
  expect(data).toContain('Lindqvist');
  expect(Buffer.from(entries['index.html'] ?? []).toString('utf8')).toContain('Lindqvist');
  await world.clock.advance(11 * MINUTE);
  expect((await fetch(url)).status).toBe(404);
});
