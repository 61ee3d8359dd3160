import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestWorld, NUMBER, type TestWorld } from '../testing/test-world.ts';
import type { PhonesView } from './view.ts';

const TO = '+33612345678';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
  world.on(
    '/document',
    '<Response><Gather numDigits="1" action="/pressed" timeout="30"><Say>Press one</Say></Gather></Response>',
  );
  world.on('/pressed', '<Response><Dial><Conference waitUrl="">room</Conference></Dial></Response>');
});
afterEach(() => world.close());

const send = (method: string, path: string, body?: unknown) =>
  fetch(world.simulator.url + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
const phone = () => world.simulator.state().phones.find(({ number }) => number === TO);

describe('a telephone', () => {
  it('is set, answered, pressed and hung up over HTTP', async () => {
    expect((await send('PUT', `/sim/phones/${TO}`, { name: 'Client', personas: [{ kind: 'manual' }] })).status).toBe(
      204,
    );
    expect(phone()).toMatchObject({ name: 'Client', state: 'idle', conference: null });
    await world.call(TO);
    await world.seconds(2);
    expect(phone()).toMatchObject({ state: 'ringing', from: '+15005550006' });
    await send('POST', `/sim/phones/${TO}/answer`);
    await world.seconds(5);
    expect(phone()).toMatchObject({ state: 'in-call', awaitsDigit: true });
    await send('POST', `/sim/phones/${encodeURIComponent(TO)}/digit/1`);
    await world.clock.idle();
    expect(phone()).toMatchObject({ awaitsDigit: false, conference: { name: 'room', others: [], talkingSince: null } });
    await send('POST', `/sim/phones/${TO}/hangup`);
    await world.clock.idle();
    expect(phone()).toMatchObject({ state: 'idle', callSid: null });
    expect(phone()?.transcript.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'note: Ringing, from +15005550006',
      'note: Answered',
      'heard: Press one',
      'pressed: 1',
      'note: Call over: completed',
    ]);
  });

  it('is declined', async () => {
    await world.call(TO);
    await world.seconds(2);
    await send('POST', `/sim/phones/${TO}/decline`);
    await world.clock.idle();
    expect(world.to('/call').at(-1)?.form['CallStatus']).toBe('busy');
  });

  it('knows whom it talks with and since when', async () => {
    world.simulator.setPhone('+66812345678', {
      name: 'Lawyer',
      personas: { kind: 'answers', presses: [{ digit: '1' }] },
    });
    world.simulator.setPhone(TO, { personas: { kind: 'answers', afterSeconds: 8, presses: [{ digit: '1' }] } });
    await Promise.all([world.call(TO), world.call('+66812345678')]);
    await world.seconds(30);
    expect(phone()?.conference).toMatchObject({ others: ['Lawyer'], talkingSince: world.clock.now() - 21_000 });
  });

  it('dials the account’s number over HTTP, with or without showing its own', async () => {
    world.on('/incoming', '<Response><Pause length="3"/><Gather timeout="30"><Say>Welcome</Say></Gather></Response>');
    expect((await send('POST', `/sim/phones/${TO}/dial/${NUMBER}?withheld=true`)).status).toBe(204);
    await world.seconds(1);
    expect(world.to('/incoming')[0]?.form).toMatchObject({ From: '+266696687' });
    expect(phone()).toMatchObject({ state: 'calling', from: NUMBER, awaitsDigit: false });
    await send('POST', `/sim/phones/${TO}/answer`);
    expect(phone()).toMatchObject({ state: 'calling' });
    await world.seconds(3);
    expect(phone()).toMatchObject({ state: 'in-call', awaitsDigit: true });
    await send('POST', `/sim/phones/${TO}/hangup`);
    await send('POST', `/sim/phones/${TO}/dial/${encodeURIComponent(NUMBER)}`);
    await world.clock.idle();
    expect(world.to('/incoming')[1]?.form).toMatchObject({ From: TO });
  });

  it.each([
    ['POST', `/sim/phones/${TO}/dial/+12025550199`, undefined, 409],
    ['POST', `/sim/phones/nobody/dial/${NUMBER}`, undefined, 409],
    ['PUT', '/sim/phones/nobody', {}, 400],
    ['PUT', `/sim/phones/${TO}`, { personas: { kind: 'sleeps' } }, 400],
    ['POST', `/sim/phones/${TO}/answer`, undefined, 409],
    ['POST', '/sim/nonsense', undefined, 404],
  ])('%s %s is refused in words', async (method, path, body, status) => {
    const reply = await send(method, path, body);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toEqual({ error: expect.stringMatching(/\.$/) as string });
  });
});

describe('a watcher', () => {
  it('is told the state at once and after every change', async () => {
    const abort = new AbortController();
    const stream = await fetch(`${world.simulator.url}/sim/events`, { signal: abort.signal });
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    const next = async () => JSON.parse(String((await reader?.read())?.value).replace('data: ', '')) as PhonesView;
    expect(await next()).toMatchObject({ phones: [], numbers: [NUMBER], alerts: [] });
    world.simulator.setPhone(TO, { name: 'Client' });
    expect((await next()).phones).toMatchObject([{ number: TO, name: 'Client', state: 'idle' }]);
    abort.abort();
  });
});

describe('the world', () => {
  it('is forgotten on reset, and nothing of it comes later', async () => {
    await world.call(TO);
    await world.seconds(2);
    const before = world.received.length;
    expect((await send('POST', '/sim/reset')).status).toBe(204);
    await world.seconds(200);
    expect(world.received).toHaveLength(before);
    expect(world.simulator.state()).toMatchObject({ phones: [], calls: [], conferences: [], idle: true });
    expect(await (await send('GET', '/sim/meter')).json()).toMatchObject({ originations: 0, maxRinging: {} });
  });

  it('does not wait after a reset for webhooks that were kept back', async () => {
    world.faults.add({ where: 'twilio.webhook', do: 'delay', seconds: 60 });
    await world.call(TO);
    await world.seconds(2);
    await send('POST', '/sim/reset');
    expect(world.simulator.idle()).toBe(true);
  });

  it('is reported with its webhooks', async () => {
    await world.call(TO);
    await world.seconds(2);
    const state = (await (await send('GET', '/sim/state')).json()) as { webhooks: unknown[]; idle: boolean };
    expect(state.idle).toBe(false);
    expect(state.webhooks).toMatchObject([
      { subject: `call:initiated ${TO}`, form: { To: TO }, tries: [{ outcome: 200 }] },
      { subject: `call:ringing ${TO}` },
    ]);
  });
});

describe('the page', () => {
  it.each(['', '/desk.css', '/phone.css', '/phones.js', '/card.js', '/personas.js', '/dial.js', '/alerts.js'])(
    '/phones%s is served',
    async (path) => {
      const reply = await fetch(`${world.simulator.url}/phones${path}`);
      expect(reply.status).toBe(200);
      expect(reply.headers.get('content-type')).toMatch(/^text\/(html|css|javascript)/);
    },
  );

  it('serves no other file', async () => {
    expect((await fetch(`${world.simulator.url}/phones/..%2Fserver.ts`)).status).toBe(404);
  });

  it('offers only personas that the simulator understands', async () => {
    const page = (await import(new URL('../page/personas.js', import.meta.url).href)) as {
      PERSONAS: Record<string, unknown>;
    };
    for (const persona of Object.values(page.PERSONAS)) {
      expect((await send('PUT', `/sim/phones/${TO}`, { personas: persona })).status).toBe(204);
    }
  });
});
