import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { serve } from '@sos/simulator-kit/http-server';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { makeClient } from './client.ts';
import { makeCarrierUsage } from './usage.ts';

const NOW = Date.UTC(2026, 0, 5, 12);
const OURS = '+12025550100';
const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token' };

let clock: WorldClock;
let faults: FaultPlan;
let simulator: TwilioSimulator;
beforeEach(async () => {
  clock = new WorldClock({ start: NOW, rate: 0 });
  faults = new FaultPlan();
  simulator = await startTwilioSimulator({ port: 0, clock, faults, ...account, numbers: [{ phoneNumber: OURS }] });
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});
const usageAt = (apiBase: string) => makeCarrierUsage({ ...account, apiBase });

it('a day costs what the carrier says, each service once, to the cent', async () => {
  const client = makeClient({ ...account, apiBase: simulator.url });
  for (let sent = 0; sent < 5; sent++) {
    await client.messages.create({ to: '+33612345678', from: OURS, body: 'Your telephone rings at 14:05.' });
  }
  await clock.advance(5_000);
  const usage = usageAt(simulator.url);
  expect(await usage('2026-01-05')).toEqual([
    { vendor: 'twilio', service: 'sms', count: 5, minutes: null, cost: { amount: 4, currency: 'USD' } },
  ]);
  expect(await usage('2026-01-04')).toEqual([]);
});

it('what the whole costs more than the services that are named is a line of its own; other currencies have no price', async () => {
  const record = {
    count: '0',
    usage: '0',
    usage_unit: '',
    price_unit: 'usd',
    start_date: '2026-01-05',
    end_date: '2026-01-05',
  };
  const records = [
    { ...record, category: 'calls', count: '3', usage: '7', usage_unit: 'minutes', price: '0.098' },
    { ...record, category: 'calls-outbound', count: '3', usage: '7', usage_unit: 'minutes', price: '0.098' },
    { ...record, category: 'phonenumbers', count: '1', usage: '1', price: 1.15, price_unit: 'gbp' },
    { ...record, category: 'totalprice', price: 1.5 },
  ];
  const server = await serve(0, async () => ({ status: 200, body: { usage_records: records, next_page_uri: null } }));
  try {
    expect(await usageAt(server.url)('2026-01-05')).toEqual([
      { vendor: 'twilio', service: 'calls', count: 3, minutes: 7, cost: { amount: 10, currency: 'USD' } },
      { vendor: 'twilio', service: 'numbers', count: 1, minutes: null, cost: null },
      { vendor: 'twilio', service: 'other', count: null, minutes: null, cost: { amount: 140, currency: 'USD' } },
    ]);
  } finally {
    await server.close();
  }
});

it('nothing is made up while the carrier does not answer', async () => {
  faults.add({ where: 'twilio.api', do: 'status', status: 503, match: 'GET Usage' });
  await expect(usageAt(simulator.url)('2026-01-05')).rejects.toThrow(VendorUnavailableError);
});

it.each([
  ['how many', { count: 'n/a' }],
  ['how long', { usage: '' }],
  ['for how much', { price: 'n/a' }],
])('a bill that does not say %s is not read', async (_what, wrong) => {
  const record = {
    category: 'calls',
    count: '3',
    usage: '7',
    usage_unit: 'minutes',
    price: '0.098',
    price_unit: 'usd',
  };
  const usage_records = [{ ...record, start_date: '2026-01-05', end_date: '2026-01-05', ...wrong }];
  const server = await serve(0, async () => ({ body: { usage_records, next_page_uri: null } }));
  try {
    await expect(usageAt(server.url)('2026-01-05')).rejects.toThrow(VendorUnavailableError);
  } finally {
    await server.close();
  }
});
