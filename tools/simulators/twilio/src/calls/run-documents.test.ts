import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

const TO = '+33612345678';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
});
afterEach(() => world.close());

type Press = { digit: string | null; afterSeconds?: number };

/** Lets the telephone be answered at second 5 and meet the documents with these keys. */
async function play(presses: Press[] = [], more: Parameters<TestWorld['call']>[1] = {}): Promise<void> {
  world.simulator.setPhone(TO, { personas: { kind: 'answers', afterSeconds: 4, presses } });
  await world.call(TO, more);
  await world.seconds(120);
}

const heard = () =>
  world.simulator
    .state()
    .phones.flatMap(({ transcript }) => transcript.filter(({ kind }) => kind === 'heard').map(({ text }) => text));
const alerts = () => world.simulator.state().alerts.map(({ code }) => code);
const visits = (path: string) => world.to(path).map(({ at, form }) => [at, form['Digits']]);
const endedAt = () => world.to('/call').at(-1)?.at;

describe('a Gather', () => {
  const gather = (attributes: string) =>
    world.on(
      '/document',
      `<Response><Gather action="/pressed" ${attributes}><Say>123456789012345678901234567890</Say></Gather>
       <Say>Nothing was pressed</Say></Response>`,
    );
  beforeEach(() => world.on('/pressed', '<Response><Hangup/></Response>'));

  it('posts the key at once, in the middle of the prompt', async () => {
    gather('numDigits="1"');
    await play([{ digit: '1', afterSeconds: 1 }]);
    expect(visits('/pressed')).toEqual([[6, '1']]);
    expect(world.to('/pressed')[0]).toMatchObject({ signed: true, form: { CallStatus: 'in-progress', To: TO } });
  });

  it('goes on with the next verb after silence, without a webhook', async () => {
    gather('timeout="3"');
    await play([{ digit: null }]);
    expect(visits('/pressed')).toEqual([]);
    expect(heard()).toContain('Nothing was pressed');
    // 5 s to the answer, 2 s prompt, 3 s silence, 1.267 s of speech
    expect(endedAt()).toBeCloseTo(11.267, 3);
  });

  it('posts the silence when it is asked to', async () => {
    gather('timeout="3" actionOnEmptyResult="true"');
    await play();
    expect(visits('/pressed')).toEqual([[10, '']]);
  });

  it('ends with the finishing key and leaves it out', async () => {
    gather('timeout="9"');
    await play([{ digit: '42#', afterSeconds: 3 }]);
    expect(visits('/pressed')).toEqual([[8, '42']]);
    expect(world.to('/pressed')[0]?.form['FinishedOnKey']).toBe('#');
  });

  it('ends with silence after some keys', async () => {
    gather('timeout="4" finishOnKey=""');
    await play([{ digit: '1#', afterSeconds: 1 }]);
    expect(visits('/pressed')).toEqual([[10, '1#']]);
  });

  it('meets the keys of its own turn only', async () => {
    world.on(
      '/document',
      '<Response><Gather numDigits="1" timeout="2" action="/pressed"/><Gather numDigits="1" action="/pressed"/></Response>',
    );
    await play([{ digit: null }, { digit: '7', afterSeconds: 1 }]);
    expect(visits('/pressed')).toEqual([[8, '7']]);
  });

  it('without an action comes back to its own address', async () => {
    world.on('/document', ({ form }) =>
      form['Digits'] === '5' ? '<Response><Hangup/></Response>' : '<Response><Gather numDigits="1"/></Response>',
    );
    await play([{ digit: '5', afterSeconds: 1 }]);
    expect(visits('/document')).toEqual([
      [5, undefined],
      [6, '5'],
    ]);
  });

  it('hears nothing after the call is over', async () => {
    gather('timeout="50"');
    const hangsUp = { when: 'ivr', afterSeconds: 2 };
    world.simulator.setPhone(TO, {
      personas: { kind: 'answers', presses: [{ digit: '1', afterSeconds: 10 }], hangsUp },
    });
    await world.call(TO);
    await world.seconds(60);
    expect(visits('/pressed')).toEqual([]);
    expect(world.clock.pending()).toEqual([]);
  });
});

describe('a document', () => {
  it('given with the call needs no address', async () => {
    await play([], { url: '', twiml: '<Response><Say language="th-TH">Hello</Say></Response>' });
    expect(heard()).toEqual(['Hello']);
    expect(world.received.filter(({ path }) => path !== '/call')).toEqual([]);
  });

  it('is asked for with GET when the call says so', async () => {
    world.on('/document', '<Response/>');
    await play([], { url: `${world.url}/document?session=1`, method: 'GET' });
    expect(world.to('/document')).toMatchObject([{ at: 5, signed: true, form: {} }]);
  });

  it('redirects to an address relative to its own', async () => {
    world.on('/document', '<Response><Pause length="2"/><Redirect>next?step=2</Redirect></Response>');
    world.on('/next', '<Response><Say>Next</Say></Response>');
    await play();
    expect(world.to('/next')[0]?.at).toBe(7);
    expect(heard()).toEqual(['Next']);
  });

  it('that ends hangs up', async () => {
    world.on('/document', '<Response/>');
    await play();
    expect(world.to('/call').at(-1)).toMatchObject({ at: 5, form: { CallStatus: 'completed' } });
  });

  it.each([
    ['answers 500', () => ({ status: 500, headers: { 'content-type': 'text/xml' }, body: '<Response/>' }), 11200],
    ['cuts the line', () => ({ hangUp: true }), 11200],
    ['is broken', () => '<Response><Say></Response>', 12100],
    ['is JSON', () => ({ body: { say: 'hello' } }), 12300],
  ])('that %s is apologised for, and the call ends', async (_, reply, code) => {
    world.on('/document', reply);
    await play();
    expect(alerts()).toEqual([code]);
    expect(heard()).toEqual([expect.stringContaining('application error')]);
    expect(world.to('/call').at(-1)?.form['CallStatus']).toBe('completed');
  });

  it('that cannot be had is replaced by the fallback, which is told why', async () => {
    world.on('/document', { status: 503 });
    world.on('/fallback', '<Response><Say>One moment</Say></Response>');
    await play([], { fallbackUrl: `${world.url}/fallback` });
    expect(heard()).toEqual(['One moment']);
    expect(world.to('/fallback')[0]?.form).toMatchObject({ ErrorCode: '11200', ErrorUrl: `${world.url}/document` });
  });

  it('and its fallback may both fail', async () => {
    world.on('/document', { status: 503 });
    world.on('/fallback', { status: 503 });
    await play([], { fallbackUrl: `${world.url}/fallback` });
    expect(alerts()).toEqual([11200, 11200]);
    expect(world.simulator.idle()).toBe(true);
  });

  it('is asked for again when the address wants retries', async () => {
    let tries = 0;
    world.on('/document', () => (++tries < 3 ? { status: 503 } : '<Response><Say>At last</Say></Response>'));
    await play([], { url: `${world.url}/document#rc=2&rp=5xx` });
    expect(heard()).toEqual(['At last']);
  });

  it('is lost by a fault', async () => {
    world.faults.add({ where: 'twilio.webhook', do: 'drop', match: 'twiml' });
    await play();
    expect(world.to('/document')).toEqual([]);
    expect(alerts()).toEqual([11200]);
  });

  it('that leads to itself without a sound ends the call', async () => {
    world.on('/document', '<Response><Redirect/></Response>');
    await play();
    expect(alerts()).toEqual([11200]);
    expect(endedAt()).toBe(5);
  });

  it.each(['mailto:somebody@example.com', 'http://'])('cannot redirect to %s', async (address) => {
    world.on('/document', `<Response><Redirect>${address}</Redirect></Response>`);
    await play();
    expect(alerts()).toEqual([11100]);
  });
});
