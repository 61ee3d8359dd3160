import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

const TO = '+33612345678';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
  world.on('/document', '<Response><Pause length="600"/></Response>');
});
afterEach(() => world.close());

const timeline = () => world.to('/call').map(({ form, at }) => `${at} ${form['CallStatus']}`);
const last = () => world.to('/call').at(-1)?.form;

describe('a telephone that plays', () => {
  it.each([
    ['no-answer', { kind: 'no-answer' }, ['0 initiated', '1 ringing', '35 no-answer'], '487'],
    ['busy', { kind: 'busy' }, ['0 initiated', '1 busy'], '486'],
    ['rejects', { kind: 'rejects', afterSeconds: 6 }, ['0 initiated', '1 ringing', '7 busy'], '603'],
    ['unreachable', { kind: 'unreachable' }, ['0 initiated', '1 failed'], '404'],
    [
      'hangs up while it rings',
      { kind: 'answers', afterSeconds: 20, hangsUp: { when: 'ringing', afterSeconds: 5 } },
      ['0 initiated', '1 ringing', '6 busy'],
      '603',
    ],
  ])('%s ends as it should', async (_, personas, expected, sip) => {
    world.simulator.setPhone(TO, { personas });
    await world.call(TO, { timeout: 30 });
    await world.seconds(120);
    expect(timeline()).toEqual(expected);
    expect(last()).toMatchObject({
      CallDuration: '0',
      SipResponseCode: sip,
      SequenceNumber: String(expected.length - 1),
    });
    expect(world.simulator.meter()).toMatchObject({ originations: 1, answered: 0, billedMinutes: 0 });
  });

  it('answers and hangs up in the menu is billed from the answer', async () => {
    const hangsUp = { when: 'ivr', afterSeconds: 61 };
    world.simulator.setPhone(TO, { personas: { kind: 'answers', afterSeconds: 4, hangsUp } });
    await world.call(TO);
    await world.seconds(120);
    expect(timeline()).toEqual(['0 initiated', '1 ringing', '5 in-progress', '66 completed']);
    expect(last()).toMatchObject({ CallDuration: '61', Duration: '2', Timestamp: 'Sat, 21 Nov 2026 12:01:06 +0000' });
    expect(world.simulator.meter()).toMatchObject({ legSeconds: 61, billedMinutes: 2 });
  });

  it('one persona after another meets each ring with the next', async () => {
    world.simulator.setPhone(TO, { personas: [{ kind: 'busy' }, { kind: 'unreachable' }] });
    for (let ring = 0; ring < 3; ring++) {
      await world.call(TO);
      await world.seconds(10);
    }
    expect(timeline().filter((entry) => !entry.includes('initiated'))).toEqual(['1 busy', '11 failed', '21 failed']);
  });
});

describe('a call', () => {
  it('reports only its end unless asked for more', async () => {
    world.simulator.setPhone(TO, { personas: { kind: 'rejects' } });
    await world.call(TO, { statusCallbackEvent: [] });
    await world.seconds(60);
    expect(world.to('/call').map(({ form }) => [form['CallStatus'], form['SequenceNumber']])).toEqual([['busy', '0']]);
  });

  it('rings by hand, is answered by hand and hung up by hand', async () => {
    await world.call(TO);
    await world.seconds(10);
    world.simulator.phone(TO).answer();
    await world.seconds(20);
    world.simulator.phone(TO).hangUp();
    await world.clock.idle();
    expect(timeline()).toEqual(['0 initiated', '1 ringing', '10 in-progress', '30 completed']);
    expect(() => world.simulator.phone(TO).hangUp()).toThrow('has no call');
  });

  it('ends at its time limit', async () => {
    world.simulator.setPhone(TO, { personas: { kind: 'answers' } });
    await world.call(TO, { timeLimit: 40 });
    await world.seconds(120);
    expect(timeline().at(-1)).toBe('45 completed');
  });

  it('finds the telephone engaged while it is on another', async () => {
    world.simulator.setPhone(TO, { personas: { kind: 'answers' } });
    await world.call(TO);
    await world.seconds(10);
    await world.call(TO);
    await world.seconds(2);
    expect(timeline().at(-1)).toBe('11 busy');
  });

  it('waits for its turn when the account dials one a second', async () => {
    await world.close();
    world = await makeTestWorld({ callsPerSecond: 1 });
    const others = ['+33600000001', '+33600000002', '+33600000003'];
    const placed = [];
    for (const to of others) placed.push(await world.call(to));
    await world.seconds(5);
    const initiated = world.to('/call').filter(({ form }) => form['CallStatus'] === 'initiated');
    expect(initiated.map(({ at }) => at)).toEqual([0, 1, 2]);
    expect(placed.map(({ queueTime }) => queueTime)).toEqual(['0', '1000', '2000']);
  });

  it('that is cancelled in the queue never rings', async () => {
    await world.close();
    world = await makeTestWorld({ callsPerSecond: 1 });
    await world.call('+33600000001');
    const { sid } = await world.call(TO);
    await world.client.calls(sid).update({ status: 'canceled' });
    await world.seconds(10);
    expect(world.simulator.meter().maxRinging).toEqual({ '+33600000001': 1 });
    expect(last()).toMatchObject({ To: '+33600000001' });
    expect(timeline()).toContain('0 canceled');
  });

  it('to a number that already rings is noticed by the meter', async () => {
    await world.call(TO);
    await world.seconds(5);
    await world.call(TO);
    await world.seconds(5);
    expect(world.simulator.meter().maxRinging).toEqual({ [TO]: 2 });
  });

  it('one after the other rings nobody twice at once', async () => {
    world.simulator.setPhone(TO, { personas: { kind: 'rejects' } });
    for (let ring = 0; ring < 2; ring++) {
      await world.call(TO);
      await world.seconds(30);
    }
    expect(world.simulator.meter()).toMatchObject({ originations: 2, maxRinging: { [TO]: 1 } });
  });
});

describe('voicemail detection', () => {
  const amd = () => ({
    machineDetection: 'Enable',
    asyncAmd: 'true',
    asyncAmdStatusCallback: `${world.url}/amd`,
  });

  it.each([
    ['a person', { kind: 'answers', afterSeconds: 4 }, 'human', 7.4],
    ['a mailbox', { kind: 'voicemail', afterSeconds: 10, amdSeconds: 3 }, 'machine_start', 14],
    ['a mailbox in doubt', { kind: 'voicemail', afterSeconds: 10, amdSeconds: 3, amd: 'unknown' }, 'unknown', 14],
    ['a fax', { kind: 'fax', afterSeconds: 4 }, 'fax', 9],
  ])('of %s posts its verdict while the document runs', async (_, personas, answeredBy, at) => {
    world.simulator.setPhone(TO, { personas });
    const { sid } = await world.call(TO, amd());
    await world.seconds(30);
    expect(world.to('/amd')).toMatchObject([{ at, signed: true, form: { CallSid: sid, AnsweredBy: answeredBy } }]);
    expect(world.to('/document')[0]?.form).not.toHaveProperty('AnsweredBy');
    expect(await world.client.calls(sid).fetch()).toMatchObject({ answeredBy });
  });

  it('may never come to a verdict', async () => {
    world.simulator.setPhone(TO, { personas: { kind: 'voicemail', afterSeconds: 5, amd: null } });
    await world.call(TO, amd());
    await world.seconds(120);
    expect(world.to('/amd')).toEqual([]);
    expect(timeline().at(-1)).toBe('66 completed');
  });

  it('is silent about a call that ended before', async () => {
    const hangsUp = { when: 'ivr', afterSeconds: 1 };
    world.simulator.setPhone(TO, { personas: { kind: 'answers', hangsUp } });
    await world.call(TO, amd());
    await world.seconds(30);
    expect(world.to('/amd')).toEqual([]);
  });

  it('without async holds the document back and tells it', async () => {
    world.simulator.setPhone(TO, { personas: { kind: 'voicemail', afterSeconds: 5, amdSeconds: 4 } });
    await world.call(TO, { machineDetection: 'DetectMessageEnd' });
    await world.seconds(30);
    expect(world.to('/document')).toMatchObject([{ at: 10, form: { AnsweredBy: 'machine_end_beep' } }]);
  });
});
