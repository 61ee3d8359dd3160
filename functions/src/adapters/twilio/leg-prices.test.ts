import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { serve } from '@sos/simulator-kit/http-server';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeClient } from './client.ts';
import { makeLegPrices } from './leg-prices.ts';

const TELEPHONE = '+33612345678';
const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token' };

let clock: WorldClock;
let faults: FaultPlan;
let simulator: TwilioSimulator;
beforeEach(async () => {
  clock = new WorldClock({ start: Date.UTC(2026, 0, 5, 12), rate: 0 });
  faults = new FaultPlan();
  simulator = await startTwilioSimulator({ port: 0, clock, faults, ...account });
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});

const options = () => ({ ...account, apiBase: simulator.url });
async function call(kind: 'answers' | 'no-answer'): Promise<string> {
  simulator.setPhone(TELEPHONE, { personas: { kind } });
  const twiml = '<Response><Pause length="70"/></Response>';
  const request = { to: TELEPHONE, from: '+15005550006', twiml, timeout: 20 };
  return (await makeClient(options()).calls.create(request)).sid;
}

it('is not known at first, and minutes later is that of each minute begun, in hundredths of a cent', async () => {
  const sid = await call('answers');
  const priceOf = makeLegPrices(options());
  await clock.advance(100_000);
  expect(await priceOf(sid)).toBeNull();
  await clock.advance(6 * 60_000);
  expect(await priceOf(sid)).toEqual({ hundredths: 280, currency: 'USD' });
});

it('of a telephone that nobody answered is nothing', async () => {
  const sid = await call('no-answer');
  await clock.advance(10 * 60_000);
  expect(await makeLegPrices(options())(sid)).toEqual({ hundredths: 0, currency: 'USD' });
});

it('of a call that the carrier does not know is never known, and one out of reach says so', async () => {
  const priceOf = makeLegPrices(options());
  expect(await priceOf(`CA${'0'.repeat(32)}`)).toBeNull();
  faults.add({ where: 'twilio.api', do: 'status', status: 503, match: 'GET Call' });
  await expect(priceOf(`CA${'0'.repeat(32)}`)).rejects.toBeInstanceOf(VendorUnavailableError);
});

it.each([
  ['text', 'n/a', 'USD'],
  ['empty', '', 'USD'],
  ['in no currency', '-0.014', null],
  ['in a currency that is none of ours', '-0.014', 'XXX'],
])('that comes as %s is not known', async (_what, price, unit) => {
  const server = await serve(0, async () => ({ body: { sid: 'CA1', price, price_unit: unit, duration: '70' } }));
  try {
    expect(await makeLegPrices({ ...account, apiBase: server.url })(`CA${'0'.repeat(32)}`)).toBeNull();
  } finally {
    await server.close();
  }
});
