import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasOpenApi, openApi, OPENAPI_FILE } from '../testing/openapi.ts';
import { ACCOUNT, FROM, makeTestWorld, START, type TestWorld } from '../testing/test-world.ts';
import { clientAt } from '../testing/twilio-client.ts';

const TO = '+33612345678';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
  world.on(
    '/document',
    '<Response><Dial><Conference participantLabel="client-1" waitUrl="">room</Conference></Dial></Response>',
  );
});
afterEach(() => world.close());

async function inConference(): Promise<string> {
  world.simulator.setPhone(TO, { personas: { kind: 'answers' } });
  const { sid } = await world.call(TO);
  await world.seconds(10);
  return sid;
}

const raw = (path: string) =>
  fetch(`${world.simulator.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}${path}`, {
    headers: { authorization: `Basic ${btoa(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`)}` },
  });

describe('calls', () => {
  it('are created queued and read back', async () => {
    const created = await world.call(TO);
    expect(created).toMatchObject({ to: TO, from: FROM, status: 'queued', direction: 'outbound-api', startTime: null });
    const { sid } = created;
    expect(await world.client.calls(sid).fetch()).toMatchObject({ sid, dateCreated: new Date(START) });
  });

  it('are found by number, status and time of start, the newest first', async () => {
    const first = await world.call(TO);
    await world.seconds(200);
    const second = await world.call(TO);
    await world.call('+66812345678');
    await world.seconds(2);
    const sids = async (filter: Parameters<typeof world.client.calls.list>[0]) =>
      (await world.client.calls.list(filter)).map(({ sid }) => sid);
    expect(await sids({ to: TO })).toEqual([second.sid, first.sid]);
    expect(await sids({ to: TO, status: 'ringing' })).toEqual([second.sid]);
    expect(await sids({ to: TO, startTimeAfter: new Date(START + 100_000) })).toEqual([second.sid]);
    expect(await sids({ to: TO, startTimeBefore: new Date(START + 100_000) })).toEqual([first.sid]);
    expect(await sids({ startTime: new Date(START - 86_400_000) })).toEqual([]);
  });

  it('are listed page by page', async () => {
    for (let count = 0; count < 5; count++) await world.call(TO);
    const all = await world.client.calls.list({ pageSize: 2 });
    expect(new Set(all.map(({ sid }) => sid)).size).toBe(5);
  });

  it('are cancelled while they ring, and hung up while they last', async () => {
    const ringing = await world.call(TO);
    await world.seconds(5);
    expect(await world.client.calls(ringing.sid).update({ status: 'canceled' })).toMatchObject({ status: 'canceled' });
    const sid = await inConference();
    expect(await world.client.calls(sid).update({ status: 'canceled' })).toMatchObject({ status: 'in-progress' });
    expect(await world.client.calls(sid).update({ status: 'completed' })).toMatchObject({ status: 'completed' });
    await world.clock.idle();
    expect(world.to('/call').at(-1)?.form).toMatchObject({ CallStatus: 'completed', CallDuration: '5' });
  });

  it('are sent to another document while they last', async () => {
    const sid = await inConference();
    await world.client.calls(sid).update({ twiml: '<Response><Say>The lawyer cannot come.</Say></Response>' });
    await world.seconds(5);
    const [phone] = world.simulator.state().phones;
    expect(phone?.transcript.map(({ text }) => text)).toContain('The lawyer cannot come.');
    expect(await world.client.calls(sid).fetch()).toMatchObject({ status: 'completed', duration: '6' });
  });

  it('refuse every change once they are over', async () => {
    const { sid } = await world.call(TO);
    await world.client.calls(sid).update({ status: 'canceled' });
    await expect(world.client.calls(sid).update({ status: 'completed' })).rejects.toMatchObject({
      status: 400,
      code: 21220,
    });
  });

  it.each([
    ['a number that is not valid', '+15005550001', 21217],
    ['a number that cannot be reached', '+15005550002', 21214],
    ['a forbidden country', '+15005550003', 21215],
    ['a blocked number', '+15005550004', 21216],
    ['no number at all', 'the office', 21211],
  ])('are refused to %s', async (_, to, code) => {
    await expect(world.call(to)).rejects.toMatchObject({ status: 400, code });
    expect(world.simulator.meter().originations).toBe(0);
  });

  it.each([
    ['+15005550001', 21212],
    ['+15005550009', 21210],
    ['zzz', 21212],
  ])('are refused from %s', async (from, code) => {
    await expect(world.call(TO, { from })).rejects.toMatchObject({ status: 400, code });
  });

  it('are refused to a telephone that plays an invalid number', async () => {
    world.simulator.setPhone(TO, { personas: { kind: 'invalid' } });
    await expect(world.call(TO)).rejects.toMatchObject({ status: 400, code: 21217 });
  });

  it.each([
    [
      'more text than a request may carry',
      { url: '', twiml: `<Response><Say>${'a'.repeat(4000)}</Say></Response>` },
      20001,
    ],
    ['more digits than can be dialled', { sendDigits: '1'.repeat(33) }, 21206],
    ['digits that no telephone has', { sendDigits: '12x' }, 21206],
    ['a callback whose host has an underscore', { statusCallback: 'http://my_host/call' }, 21609],
    ['a callback that is no address', { statusCallback: 'call' }, 21609],
    ['a document that is no address', { url: 'document' }, 21205],
    ['a recording, which is not simulated', { record: true }, 20001],
    ['a recording callback, which is not simulated', { recordingStatusCallback: 'http://localhost/recording' }, 20001],
  ])('are refused with %s', async (_, more, code) => {
    await expect(world.call(TO, more)).rejects.toMatchObject({ status: 400, code });
    expect(world.simulator.state().calls).toEqual([]);
  });

  it('may say that they want no recording', async () => {
    await world.call(TO, { record: false, sendDigits: 'ww12#' });
    expect(world.simulator.state().calls).toHaveLength(1);
  });

  it('are not listed by what is not simulated', async () => {
    expect((await raw('/Calls.json?Colour=blue')).status).toBe(400);
  });

  it('are refused without a document', async () => {
    const bare = world.client.calls.create({ to: TO, from: FROM });
    await expect(bare).rejects.toMatchObject({ status: 400, code: 21205 });
  });
});

describe('conferences', () => {
  it('are found by name, with their participants while they are in', async () => {
    const callSid = await inConference();
    const [conference] = await world.client.conferences.list({ friendlyName: 'room', status: 'init' });
    expect(conference).toMatchObject({ friendlyName: 'room', status: 'init' });
    const room = world.client.conferences(conference?.sid ?? '');
    expect(await room.participants.list()).toMatchObject([{ callSid, label: 'client-1', status: 'connected' }]);
    expect(await room.participants('client-1').fetch()).toMatchObject({ callSid });
    await world.client.calls(callSid).update({ status: 'completed' });
    expect(await room.participants.list()).toEqual([]);
    expect(await room.fetch()).toMatchObject({ status: 'completed', reasonConferenceEnded: 'last-participant-left' });
  });

  it('end for everybody by the API', async () => {
    const callSid = await inConference();
    const [conference] = await world.client.conferences.list();
    const ended = await world.client.conferences(conference?.sid ?? '').update({ status: 'completed' });
    expect(ended).toMatchObject({ status: 'completed', reasonConferenceEnded: 'conference-ended-via-api' });
    await world.clock.idle();
    expect(await world.client.calls(callSid).fetch()).toMatchObject({ status: 'completed' });
  });

  it('list participants by whether they are muted or on hold', async () => {
    await inConference();
    const [conference] = await world.client.conferences.list({ dateUpdatedAfter: new Date(START - 86_400_000) });
    const { participants } = world.client.conferences(conference?.sid ?? '');
    const count = async (filter: Parameters<typeof participants.list>[0]) => (await participants.list(filter)).length;
    await participants('client-1').update({ muted: true });
    expect(await count({ muted: true })).toBe(1);
    expect(await count({ muted: false })).toBe(0);
    expect(await count({ muted: true, hold: true })).toBe(0);
    expect(await count({ coaching: true })).toBe(0);
    expect(await world.client.conferences.list({ dateUpdatedBefore: new Date(START - 86_400_000) })).toEqual([]);
  });

  it('let a participant be muted and kicked', async () => {
    await inConference();
    const [conference] = await world.client.conferences.list();
    const participant = world.client.conferences(conference?.sid ?? '').participants('client-1');
    expect(await participant.update({ muted: true })).toMatchObject({ muted: true, hold: false });
    expect(await participant.remove()).toBe(true);
    await expect(participant.fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
  });
});

describe('the door', () => {
  it('is shut to a wrong token and to another account', async () => {
    const stranger = clientAt(world.simulator.url, { ...ACCOUNT, authToken: 'guess' });
    await expect(stranger.calls.list()).rejects.toMatchObject({ status: 401, code: 20003 });
    const other = clientAt(world.simulator.url, { ...ACCOUNT, accountSid: `AC${'2'.repeat(32)}` });
    await expect(other.calls.list()).rejects.toMatchObject({ status: 401 });
  });

  it('knows no unknown thing', async () => {
    await expect(world.client.calls(`CA${'0'.repeat(32)}`).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    expect((await raw('/Queues.json')).status).toBe(404);
  });
});

describe('a fault of the API', () => {
  it.each([429, 500, 503])('answers %i and places no call', async (status) => {
    world.faults.add({ where: 'twilio.api', do: 'status', status, match: 'POST Calls' });
    await expect(world.call(TO)).rejects.toMatchObject({ status });
    expect(await world.client.calls.list()).toEqual([]);
    await world.call(TO);
    expect(await world.client.calls.list()).toHaveLength(1);
  });

  it('that times out places no call', async () => {
    world.faults.add({ where: 'twilio.api', do: 'timeout', match: 'POST Calls' });
    await expect(world.call(TO)).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(await world.client.calls.list()).toEqual([]);
  });

  it('that delays a list leaves out the newest calls', async () => {
    const old = await world.call(TO);
    await world.seconds(90);
    const young = await world.call(TO);
    world.faults.add({ where: 'twilio.api', do: 'delay', seconds: 60, match: 'GET Calls' });
    expect((await world.client.calls.list({ to: TO })).map(({ sid }) => sid)).toEqual([old.sid]);
    expect((await world.client.calls.list({ to: TO })).map(({ sid }) => sid)).toEqual([young.sid, old.sid]);
  });

  it.each([
    ['before', 0],
    ['during', 1],
    ['after', 1],
  ] as const)('that crashes %s leaves %i call', async (at, calls) => {
    const crashed: string[] = [];
    await world.close();
    world = await makeTestWorld({ onCrash: (region) => void crashed.push(region) });
    world.faults.add({ where: 'twilio.api', do: 'crash', at, match: 'POST Calls' });
    const answered = await world.call(TO).then(
      () => true,
      () => false,
    );
    expect([answered, crashed]).toEqual([at === 'after', ['europe-west3']]);
    expect(await world.client.calls.list()).toHaveLength(calls);
  });

  it('that loses the answer places the call', async () => {
    world.faults.add({ where: 'twilio.api', do: 'lost-answer', match: `POST Calls ${TO}` });
    await expect(world.call(TO)).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(await world.client.calls.list({ to: TO })).toHaveLength(1);
  });
});

describe.runIf(hasOpenApi)(`every answer fits ${hasOpenApi ? "Twilio's OpenAPI document" : OPENAPI_FILE}`, () => {
  const account = '/2010-04-01/Accounts/{AccountSid}';

  it('of calls, conferences and participants, live and over', async () => {
    const validator = openApi();
    const callSid = await inConference();
    const [conference] = await world.client.conferences.list();
    const [number] = await world.client.incomingPhoneNumbers.list();
    const room = `/Conferences/${conference?.sid}`;
    const cases = [
      ['/Calls/{Sid}.json', `/Calls/${callSid}.json`],
      ['/Calls.json', '/Calls.json?PageSize=1'],
      ['/IncomingPhoneNumbers.json', '/IncomingPhoneNumbers.json'],
      ['/IncomingPhoneNumbers/{Sid}.json', `/IncomingPhoneNumbers/${number?.sid}.json`],
      ['/Conferences.json', '/Conferences.json'],
      ['/Conferences/{Sid}.json', `${room}.json`],
      ['/Conferences/{ConferenceSid}/Participants.json', `${room}/Participants.json`],
      ['/Conferences/{ConferenceSid}/Participants/{CallSid}.json', `${room}/Participants/client-1.json`],
    ] as const;
    const check = async (template: string, path: string) => {
      const validate = validator('get', account + template, 200);
      const body: unknown = await (await raw(path)).json();
      validate(body);
      expect([path, validate.errors]).toEqual([path, null]);
    };
    for (const [template, path] of cases) await check(template, path);
    await world.client.calls(callSid).update({ status: 'completed' });
    for (const [template, path] of cases.slice(0, 4)) await check(template, path);
  });
});
