import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { serve } from '@sos/simulator-kit/http-server';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Sounds, SoundSpan } from '../../usecases/recordings/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeClient } from './client.ts';
import { makeRecorder } from './recorder.ts';
import { makeSounds } from './sounds.ts';

const TELEPHONE = '+33612345678';
const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token' };
const whole = { from: 0, to: null };

let clock: WorldClock;
let faults: FaultPlan;
let simulator: TwilioSimulator;
let sounds: Sounds;
let id: string;

/** A call of which twenty seconds were recorded. */
beforeEach(async () => {
  clock = new WorldClock({ start: Date.UTC(2026, 0, 5, 12), rate: 0 });
  faults = new FaultPlan();
  simulator = await startTwilioSimulator({ port: 0, clock, faults, ...account });
  const options = { ...account, apiBase: simulator.url, base: 'http://127.0.0.1:9/demo' };
  sounds = makeSounds(options, (work) => work());
  simulator.setPhone(TELEPHONE, { personas: { kind: 'answers', afterSeconds: 1 } });
  const twiml = '<Response><Pause length="600"/></Response>';
  const { sid } = await makeClient(options).calls.create({ to: TELEPHONE, from: '+15005550006', twiml });
  await clock.advance(5000);
  const recorder = makeRecorder(options, (work) => work());
  await recorder.start(sid, { sessionId: 's-1', attemptId: 'provider-1' });
  await clock.advance(20_000);
  simulator.phone(TELEPHONE).hangUp();
  await clock.advance(5000);
  id = (await recorder.list(sid))[0]?.id ?? '';
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});

async function read(span: SoundSpan): Promise<{ bytes: Buffer; total: number }> {
  const part = await sounds.read(id, span);
  if (!part) throw new Error('there is no sound');
  return { bytes: Buffer.from(part.bytes), total: part.total };
}

it('is read whole, in parts that make the whole, and not behind its end', async () => {
  const { bytes, total } = await read(whole);
  expect(total).toBeGreaterThan(10_000);
  expect(bytes.length).toBe(total);
  const [head, tail] = [await read({ from: 0, to: 99 }), await read({ from: 100, to: null })];
  expect(head.bytes.length).toBe(100);
  expect(Buffer.concat([head.bytes, tail.bytes])).toEqual(bytes);
  expect(await read({ from: 1_000_000, to: null })).toEqual({ bytes: Buffer.alloc(0), total });
});

it('is gone once it was erased, which may be asked for again', async () => {
  await sounds.erase(id);
  await sounds.erase(id);
  expect(await sounds.read(id, whole)).toBeUndefined();
});

it('is asked for again while the carrier is out of reach', async () => {
  for (const match of ['GET Sound', 'DELETE Recording']) {
    faults.add({ where: 'twilio.api', do: 'status', status: 503, match });
  }
  await expect(sounds.read(id, whole)).rejects.toBeInstanceOf(VendorUnavailableError);
  await expect(sounds.erase(id)).rejects.toBeInstanceOf(VendorUnavailableError);
});

it('is cut by ourselves where the carrier sends all of it', async () => {
  const carrier = await serve(0, async () => ({ body: Buffer.from('0123456789') }));
  const whatever = makeSounds({ ...account, apiBase: carrier.url }, (work) => work());
  expect(await whatever.read('RE1', { from: 2, to: 4 })).toEqual({
    bytes: new Uint8Array(Buffer.from('234')),
    total: 10,
  });
  await carrier.close();
});

it('is asked for again where the carrier sends another part', async () => {
  const headers = { 'content-range': 'bytes 0-2/10' };
  const carrier = await serve(0, async () => ({ status: 206, headers, body: Buffer.from('012') }));
  const whatever = makeSounds({ ...account, apiBase: carrier.url }, (work) => work());
  await expect(whatever.read('RE1', { from: 2, to: 4 })).rejects.toBeInstanceOf(VendorUnavailableError);
  await carrier.close();
});
