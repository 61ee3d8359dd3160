import type { FaultAction } from '@sos/simulator-kit/faults';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

const TO = '+33612345678';
let world: TestWorld;
afterEach(() => world.close());

/** Rings a telephone that is busy, and lets the story run to its end. */
async function ringBusy(fault: FaultAction & { match: string; times?: number }, fragment = ''): Promise<void> {
  world = await makeTestWorld({ faults: [{ where: 'twilio.webhook', ...fault }] });
  await ringOn(fragment);
}

async function ringOn(fragment: string): Promise<void> {
  world.simulator.setPhone(TO, { personas: { kind: 'busy' } });
  await world.call(TO, { statusCallback: `${world.url}/call${fragment}` });
  await world.seconds(60);
}

const statuses = () => world.to('/call').map(({ form }) => form['CallStatus']);

describe('a fault on the way of a webhook', () => {
  it('drops it for good', async () => {
    await ringBusy({ do: 'drop', match: `call:initiated ${TO}` }, '#rc=5&rp=all');
    expect(statuses()).toEqual(['busy']);
  });

  it('brings it twice, the same to the last sign', async () => {
    await ringBusy({ do: 'duplicate', match: 'call:busy' });
    expect(statuses()).toEqual(['initiated', 'busy', 'busy']);
    const [, first, second] = world.to('/call');
    expect(second).toEqual(first);
  });

  it('delays it by virtual seconds', async () => {
    await ringBusy({ do: 'delay', seconds: 30, match: 'call:initiated' });
    expect(world.to('/call').map(({ form, at }) => [form['CallStatus'], at])).toEqual([
      ['busy', 1],
      ['initiated', 30],
    ]);
  });

  it('lets the next one overtake it', async () => {
    await ringBusy({ do: 'reorder', match: 'call:initiated' });
    expect(statuses()).toEqual(['busy', 'initiated']);
    expect(world.to('/call').map(({ form }) => form['SequenceNumber'])).toEqual(['1', '0']);
  });

  it('lets it go after a while when nothing overtakes it', async () => {
    await ringBusy({ do: 'reorder', match: 'call:busy' });
    expect(statuses()).toEqual(['initiated', 'busy']);
    expect(world.to('/call')[1]?.at).toBe(6);
  });

  it('signs it wrongly', async () => {
    await ringBusy({ do: 'bad-signature', match: 'call:busy' });
    expect(world.to('/call').map(({ signed }) => signed)).toEqual([true, false]);
  });

  it('takes the product down once the webhook was taken in', async () => {
    const crashed: string[] = [];
    world = await makeTestWorld({
      faults: [{ where: 'twilio.webhook', do: 'crash', match: 'call:busy' }],
      onCrash: (region) => void crashed.push(region),
    });
    await ringOn('');
    expect(statuses()).toEqual(['initiated', 'busy']);
    expect(crashed).toEqual(['europe-west3']);
  });
});

describe('retries', () => {
  it('come after a read timeout when the address asks for them, with the same idempotency token', async () => {
    await ringBusy({ do: 'timeout', match: 'call:busy' }, '#rt=3000&rc=2&rp=ct,rt');
    const [, first, second] = world.to('/call');
    expect([first?.at, second?.at]).toEqual([1, 4]);
    expect(second?.token).toBe(first?.token);
    expect(world.to('/call')).toHaveLength(3);
  });

  it('do not come after a read timeout by default', async () => {
    await ringBusy({ do: 'timeout', match: 'call:busy' });
    expect(statuses()).toEqual(['initiated', 'busy']);
  });

  it('end when the total time is used up', async () => {
    await ringBusy({ do: 'timeout', match: 'call:busy', times: 9 }, '#rt=4000&tt=7000&rc=5&rp=rt');
    expect(statuses().filter((status) => status === 'busy')).toHaveLength(2);
  });

  it.each([
    ['#rc=2&rp=5xx', 3],
    ['#rc=2&rp=ct,rt', 1],
    ['', 1],
  ])('of an answer 503 with "%s" make %i tries in all', async (fragment, tries) => {
    world = await makeTestWorld();
    world.on('/call', ({ form }) => ({ status: form['CallStatus'] === 'busy' ? 503 : 200 }));
    await ringOn(fragment);
    expect(statuses().filter((status) => status === 'busy')).toHaveLength(tries);
  });

  it('stop with the first success', async () => {
    world = await makeTestWorld();
    let failing = true;
    world.on('/call', () => {
      const status = failing ? 500 : 200;
      failing = false;
      return { status };
    });
    await ringOn('#rc=5&rp=5xx');
    expect(statuses()).toEqual(['initiated', 'initiated', 'busy']);
  });

  it('come by default when nobody listens', async () => {
    world = await makeTestWorld();
    world.simulator.setPhone(TO, { personas: { kind: 'busy' } });
    await world.call(TO, {
      statusCallback: `http://127.0.0.1:${await closedPort()}/`,
      statusCallbackEvent: ['completed'],
    });
    await world.seconds(10);
    expect(world.simulator.state().webhooks[0]?.tries.map(({ outcome }) => outcome)).toEqual([
      expect.stringContaining('ECONNREFUSED'),
      expect.stringContaining('ECONNREFUSED'),
    ]);
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => void server.close(() => resolve()));
  return typeof address === 'object' && address ? address.port : 0;
}
