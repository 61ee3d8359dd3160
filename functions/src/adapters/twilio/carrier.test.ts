import { WorldClock } from '@sos/clock/world-clock';
import { FaultPlan } from '@sos/simulator-kit/faults';
import { startTwilioSimulator, type TwilioSimulator } from '@sos/twilio-simulator/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { carrierContract } from '../../usecases/calls/carrier.contract.ts';
import { DialRefusedError } from '../../usecases/calls/ports.ts';
import type { Carrier, Dial } from '../../usecases/calls/ports.ts';
import { VendorUnavailableError } from '../../usecases/shared/ports.ts';
import { aCircuit } from '../../usecases/testing/memory-breakers.ts';
import { makeCarrier } from './carrier.ts';
import { callRef } from './webhook.ts';

const START = Date.UTC(2026, 0, 5, 12);
const CLIENT = '+33612345678';
/** Nobody listens there: the telephone's documents cannot be fetched, and these tests need none. */
const NOWHERE = 'http://127.0.0.1:9/demo';
const account = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'the-token' };

let clock: WorldClock;
let faults: FaultPlan;
let simulator: TwilioSimulator;
let carrier: Carrier;

beforeEach(async () => {
  clock = new WorldClock({ start: START, rate: 0 });
  faults = new FaultPlan();
  simulator = await startTwilioSimulator({ port: 0, clock, faults, ...account });
  carrier = carrierAt(simulator.url);
});
afterEach(async () => {
  await simulator.close();
  clock.close();
});

const carrierAt = (apiBase: string, authToken = account.authToken) =>
  makeCarrier({ ...account, authToken, apiBase, base: NOWHERE, from: '+15005550006' }, aCircuit('twilio'));
const fail = (status: number, times = 10) => faults.add({ where: 'twilio.api', do: 'status', status, times });
const dial = (differs: Partial<Dial> = {}): Promise<string> =>
  carrier.dial({
    sessionId: 's-1',
    attemptId: 'client-1',
    party: 'client',
    to: CLIENT,
    locale: 'fr',
    ringTimeout: 30,
    timeLimit: 1800,
    ...differs,
  });
const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );
const farewell = { text: 'call_over', locale: 'fr' } as const;

describe('Twilio', () => {
  carrierContract(() => ({
    carrier,
    now: () => clock.now(),
    pass: (seconds) => clock.advance(seconds * 1000),
  }));
});

describe('dialling', () => {
  it('rings the telephone once and gives the call’s id', async () => {
    const callSid = await dial();
    await clock.advance(5000);
    expect(simulator.state().calls).toMatchObject([{ sid: callSid, to: CLIENT, status: 'ringing' }]);
    expect(carrier.callRef(callSid)).toBe(callRef(callSid));
  });

  it('lets it ring as long as the rules say, and no longer than the carrier’s five seconds more', async () => {
    const callSid = await dial({ ringTimeout: 30 });
    await clock.advance(25_000);
    expect(await carrier.fetchCall(callSid)).toMatchObject({ state: 'ringing', outcome: null, endedAt: null });
    await clock.advance(12_000);
    expect(await carrier.fetchCall(callSid)).toMatchObject({ state: 'ended', outcome: 'no_answer' });
  });

  it.each([
    ['a number that is none', '+1', 'number'],
    ['a number that cannot be', '+15005550001', 'number'],
    ['a number that cannot be reached', '+15005550002', 'number'],
    ['a country that our account may not call', '+15005550003', 'account'],
  ])('%s is refused for good', async (_what, to, fault) => {
    const error = await failureOf(dial({ to }));
    expect(error).toBeInstanceOf(DialRefusedError);
    expect(error).toMatchObject({ fault });
    expect(simulator.meter().originations).toBe(0);
  });

  it('with a wrong token is refused as our own fault', async () => {
    carrier = carrierAt(simulator.url, 'an-old-token');
    expect(await failureOf(dial())).toMatchObject({ name: 'DialRefusedError', fault: 'account' });
  });

  it('repeats what a 429 refused, which is one call in the end', async () => {
    fail(429, 1);
    await dial();
    await clock.advance(1000);
    expect(simulator.meter().originations).toBe(1);
  });

  it('is known not to have happened when the carrier goes on refusing with 429', async () => {
    fail(429);
    const error = await failureOf(dial());
    expect(error).toBeInstanceOf(VendorUnavailableError);
    expect(error).toMatchObject({ certain: true });
  });

  it.each([500, 503])('is left in doubt by a %i, and is not repeated', async (status) => {
    fail(status);
    expect(await failureOf(dial())).toMatchObject({ name: 'VendorUnavailableError', certain: false });
    expect(faults.unspent()).toHaveLength(1);
    faults.clear();
    await clock.advance(1000);
    expect(simulator.meter().originations).toBe(0);
  });

  it('is left in doubt when the answer is lost, and the call can then be found by its number', async () => {
    faults.add({ where: 'twilio.api', do: 'lost-answer' });
    expect(await failureOf(dial())).toMatchObject({ name: 'VendorUnavailableError', certain: false });
    await clock.advance(1000);
    expect(simulator.meter().originations).toBe(1);
    expect(await carrier.findCall({ to: CLIENT, since: START })).toMatchObject({ state: 'ringing' });
  });

  it('is left in doubt when nobody answers at all', async () => {
    carrier = carrierAt('http://127.0.0.1:9');
    expect(await failureOf(dial())).toMatchObject({ name: 'VendorUnavailableError', certain: false });
  });
});

describe('after three failures in a row', () => {
  it('nothing more is asked, and that is certain', async () => {
    fail(503, 3);
    for (let time = 0; time < 3; time++) await failureOf(dial());
    expect(await failureOf(dial())).toMatchObject({ name: 'VendorUnavailableError', certain: true });
    await clock.advance(1000);
    expect(simulator.state().calls).toEqual([]);
  });

  it('one request tries again after 15 s, and a success lets all others through', async () => {
    fail(503, 3);
    for (let time = 0; time < 3; time++) await failureOf(dial());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 16_000 });
    onTestFinished(() => void vi.useRealTimers());
    await dial();
    await dial({ attemptId: 'client-2' });
    expect(simulator.state().calls).toHaveLength(2);
  });

  it('a success in between starts the count again', async () => {
    for (const status of [503, 503, 200, 503, 503, 200]) {
      if (status === 503) fail(status, 1);
      const outcome = await failureOf(carrier.findCall({ to: CLIENT, since: START }));
      expect(outcome === undefined).toBe(status === 200);
    }
  });
});

describe('a call', () => {
  it('that Twilio does not know is unknown, without an error', async () => {
    expect(await carrier.fetchCall(`CA${'9'.repeat(32)}`)).toBeUndefined();
    expect(await carrier.findCall({ to: CLIENT, since: START })).toBeUndefined();
  });

  it('is found by its number only when it is young enough', async () => {
    const earlier = await dial();
    await clock.advance(60_000);
    expect(await carrier.findCall({ to: CLIENT, since: START + 30_000 })).toBeUndefined();
    const later = await dial({ attemptId: 'client-2' });
    await clock.advance(1000);
    expect((await carrier.findCall({ to: CLIENT, since: START + 30_000 }))?.callSid).toBe(later);
    expect(later).not.toBe(earlier);
  });

  it.each([
    ['busy', 'busy'],
    ['no-answer', 'no_answer'],
    ['unreachable', 'failed'],
  ] as const)('to a telephone that is %s ends as %s', async (kind, outcome) => {
    simulator.setPhone(CLIENT, { personas: [{ kind }] });
    const callSid = await dial();
    await clock.advance(120_000);
    const call = await carrier.fetchCall(callSid);
    expect(call).toMatchObject({ callSid, state: 'ended', outcome });
    expect(call?.endedAt).toBeGreaterThan(START);
  });

  it('that rings is taken back', async () => {
    const callSid = await dial();
    await clock.advance(5000);
    await carrier.hangUp(callSid, farewell);
    expect(await carrier.fetchCall(callSid)).toMatchObject({ state: 'ended', outcome: 'canceled' });
  });

  it('that has ended already, or never was, is hung up without an error', async () => {
    const callSid = await dial();
    await clock.advance(120_000);
    await carrier.hangUp(callSid, farewell);
    await carrier.hangUp(`CA${'9'.repeat(32)}`, farewell);
    expect(await carrier.fetchCall(callSid)).toMatchObject({ outcome: 'no_answer' });
  });

  it('that cannot be hung up for now is tried again later', async () => {
    const callSid = await dial();
    fail(503);
    expect(await failureOf(carrier.hangUp(callSid, farewell))).toBeInstanceOf(VendorUnavailableError);
  });
});

it('knows no end of a conference that never was', async () => {
  expect(await carrier.conferenceEnd('s-1')).toBeUndefined();
});
