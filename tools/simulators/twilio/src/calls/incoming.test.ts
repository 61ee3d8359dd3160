import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ACCOUNT, FROM, makeTestWorld, NUMBER, type TestWorld } from '../testing/test-world.ts';

const CALLER = '+33612345678';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
});
afterEach(() => world.close());

const answers = (inside: string) => world.on('/incoming', `<Response>${inside}</Response>`);
const dial = async (seconds = 30) => {
  world.simulator.dial(CALLER);
  await world.seconds(seconds);
};
const ends = () => world.to('/number').map(({ at, form }) => [at, form['CallStatus'], form['CallDuration']]);
const phone = () => world.simulator.state().phones.find(({ number }) => number === CALLER);
const heard = () => phone()?.transcript.map(({ kind, text }) => `${kind}: ${text}`);
const alerts = () => world.simulator.state().alerts.map(({ code }) => code);

describe('a telephone that dials a number of the account', () => {
  it('has the number’s document fetched while it still rings, signed, with the parameters of an incoming call', async () => {
    answers('<Say>Hello</Say>');
    await dial();
    expect(world.to('/incoming')).toMatchObject([
      {
        at: 0,
        signed: true,
        form: {
          Direction: 'inbound',
          CallStatus: 'ringing',
          From: CALLER,
          Caller: CALLER,
          To: NUMBER,
          Called: NUMBER,
          AccountSid: ACCOUNT.accountSid,
          ApiVersion: '2010-04-01',
          CallSid: expect.stringMatching(/^CA[0-9a-f]{32}$/) as string,
        },
      },
    ]);
  });

  it('hears the document, and its end alone is reported', async () => {
    answers('<Say>Hello</Say>');
    await dial();
    expect(heard()).toEqual([
      `note: Calling ${NUMBER}`,
      'note: Answered',
      'heard: Hello',
      'note: Call over: completed',
    ]);
    expect(ends()).toEqual([[1, 'completed', '1']]);
    expect(world.to('/number')[0]).toMatchObject({ signed: true, form: { Direction: 'inbound', SequenceNumber: '0' } });
    expect(world.simulator.meter()).toMatchObject({ originations: 0, incoming: 1, answered: 1, maxRinging: {} });
  });

  it.each([
    ['', 'no-answer'],
    [' reason="rejected"', 'no-answer'],
    [' reason="busy"', 'busy'],
  ])('is turned away, unbilled, by <Reject%s>', async (reason, status) => {
    answers(`<Reject${reason}/><Say>Never heard</Say>`);
    await dial();
    expect(ends()).toEqual([[0, status, '0']]);
    expect(world.simulator.meter()).toMatchObject({ answered: 0, billedMinutes: 0 });
    expect(heard()).toEqual([`note: Calling ${NUMBER}`, `note: Call over: ${status}`]);
  });

  it('is answered by <Hangup>', async () => {
    answers('<Hangup/>');
    await dial();
    expect(ends()).toEqual([[0, 'completed', '0']]);
    expect(world.simulator.meter()).toMatchObject({ answered: 1 });
  });

  it('is answered after a first <Pause>', async () => {
    answers('<Pause length="4"/><Pause length="2"/><Reject/>');
    await dial();
    expect(ends()).toEqual([[6, 'completed', '2']]);
  });

  it('presses a key, and is let into a conference with one who was called', async () => {
    world.on('/document', '<Response><Dial><Conference participantLabel="lawyer">room</Conference></Dial></Response>');
    world.simulator.setPhone('+46701000001', { personas: { kind: 'answers', afterSeconds: 1 } });
    await world.call('+46701000001');
    await world.seconds(5);
    answers('<Gather numDigits="1" action="/pressed"><Say>Press 1</Say></Gather>');
    world.on('/pressed', '<Response><Dial><Conference participantLabel="client-2">room</Conference></Dial></Response>');
    await dial(1);
    world.simulator.phone(CALLER).press('1');
    await world.seconds(10);
    expect(world.to('/pressed')).toMatchObject([
      { form: { Digits: '1', Direction: 'inbound', CallStatus: 'in-progress' } },
    ]);
    expect(phone()).toMatchObject({ state: 'in-call', from: NUMBER, conference: { others: ['+46701000001'] } });
    world.simulator.phone(CALLER).hangUp();
    await world.clock.idle();
    expect(ends()).toEqual([[16, 'completed', '11']]);
  });

  it('withholds its number when it wants to, in Twilio’s way', async () => {
    answers('<Pause length="60"/>');
    world.simulator.dial(CALLER, { withheld: true });
    await world.seconds(1);
    expect(world.to('/incoming')[0]?.form).toMatchObject({ From: '+266696687', Caller: '+266696687', To: NUMBER });
    expect(JSON.stringify(world.received)).not.toContain(CALLER.slice(1));
    expect(phone()).toMatchObject({ state: 'calling', from: NUMBER });
  });

  it('may hang up before anybody answers', async () => {
    answers('<Pause length="60"/><Say>Hello</Say>');
    await dial(5);
    world.simulator.phone(CALLER).hangUp();
    await world.clock.idle();
    expect(ends()).toEqual([[5, 'no-answer', '0']]);
  });

  it('is hung up and sent elsewhere by the API', async () => {
    answers('<Pause length="60"/><Pause length="60"/>');
    await dial(1);
    const [call] = await world.client.calls.list({ from: CALLER });
    await expect(world.client.calls(call?.sid ?? '').update({ twiml: '<Response/>' })).rejects.toMatchObject({
      code: 21220,
    });
    await world.seconds(60);
    await world.client.calls(call?.sid ?? '').update({ status: 'completed' });
    await world.clock.idle();
    expect(ends()).toEqual([[61, 'completed', '1']]);
  });

  it('is engaged to everybody who calls it', async () => {
    answers('<Pause length="60"/>');
    await dial(1);
    await world.call(CALLER);
    await world.seconds(2);
    expect(world.to('/call').at(-1)?.form['CallStatus']).toBe('busy');
  });

  it('hears an apology when the document cannot be had, unless the number has a fallback', async () => {
    world.on('/incoming', { status: 500 });
    await dial();
    expect(heard()).toContainEqual(expect.stringContaining('application error'));
    const [number] = await world.client.incomingPhoneNumbers.list();
    await world.client.incomingPhoneNumbers(number?.sid ?? '').update({ voiceFallbackUrl: `${world.url}/fallback` });
    world.on('/fallback', '<Response><Reject reason="busy"/></Response>');
    await dial();
    expect(alerts()).toEqual([11200, 11200]);
    expect(ends().at(-1)).toEqual([30, 'busy', '0']);
  });

  it('meets a fault that is aimed at the first document', async () => {
    answers('<Say>Hello</Say>');
    world.faults.add({ where: 'twilio.webhook', do: 'drop', match: `incoming ${CALLER}` });
    await dial();
    expect(world.to('/incoming')).toEqual([]);
    expect(alerts()).toEqual([11200]);
  });

  it('cannot dial while it is on a call, nor a number that is not the account’s', async () => {
    answers('<Pause length="60"/>');
    await dial(1);
    expect(() => world.simulator.dial(CALLER)).toThrow('is engaged');
    expect(() => world.simulator.dial('+46701000001', { to: '+12025550199' })).toThrow('no number of the account');
    expect(() => world.simulator.dial('somebody')).toThrow('not an E.164 number');
  });
});

describe('the number', () => {
  it('is listed, found by part of it, and sends its calls elsewhere once it is told to', async () => {
    const [number] = await world.client.incomingPhoneNumbers.list({ phoneNumber: '+1202***0100' });
    expect(number).toMatchObject({ phoneNumber: NUMBER, voiceUrl: `${world.url}/incoming`, voiceMethod: 'POST' });
    expect(await world.client.incomingPhoneNumbers.list({ phoneNumber: '999' })).toEqual([]);
    const resource = world.client.incomingPhoneNumbers(number?.sid ?? '');
    await resource.update({
      voiceUrl: `${world.url}/other`,
      voiceMethod: 'GET',
      friendlyName: 'Main',
      statusCallback: '',
    });
    expect(await resource.fetch()).toMatchObject({
      voiceUrl: `${world.url}/other`,
      voiceMethod: 'GET',
      friendlyName: 'Main',
    });
    world.on('/other', '<Response><Say>Elsewhere</Say></Response>');
    await dial();
    expect(heard()).toContain('heard: Elsewhere');
    expect(ends()).toEqual([]);
  });

  it.each([
    [{ voiceUrl: 'nowhere' }, 21205],
    [{ statusCallback: 'http://my_host/x' }, 21609],
    [{ smsUrl: 'https://example.com/sms' }, 20001],
  ])('refuses %j', async (changes, code) => {
    const [number] = await world.client.incomingPhoneNumbers.list();
    await expect(world.client.incomingPhoneNumbers(number?.sid ?? '').update(changes)).rejects.toMatchObject({
      status: 400,
      code,
    });
  });

  it('stays as it is set after a reset', async () => {
    const [number] = await world.client.incomingPhoneNumbers.list();
    world.simulator.reset();
    expect(await world.client.incomingPhoneNumbers(number?.sid ?? '').fetch()).toMatchObject({ phoneNumber: NUMBER });
  });

  it('that has no document apologises', async () => {
    const [number] = await world.client.incomingPhoneNumbers.list();
    await world.client.incomingPhoneNumbers(number?.sid ?? '').update({ voiceUrl: '' });
    await dial();
    expect(alerts()).toEqual([11100]);
  });
});

it('a call that was placed and one that came in are told apart', async () => {
  answers('<Say>Hello</Say>');
  await dial();
  await world.call('+46701000001');
  const [placed, came] = await world.client.calls.list();
  expect(placed).toMatchObject({ direction: 'outbound-api', from: FROM });
  expect(came).toMatchObject({ direction: 'inbound', from: CALLER, to: NUMBER, status: 'completed' });
  expect(await world.client.calls.list({ parentCallSid: came?.sid ?? '' })).toEqual([]);
});
