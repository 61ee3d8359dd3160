import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasOpenApi, openApi } from '../testing/openapi.ts';
import { ACCOUNT, makeTestWorld, START, type TestWorld } from '../testing/test-world.ts';

const NORA = '+46701000001';
const CAMILLE = '+46701000002';
const room = (label: string) =>
  `<Response><Dial><Conference participantLabel="${label}" waitUrl="">room</Conference></Dial></Response>`;
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld({ callsPerSecond: Number.POSITIVE_INFINITY });
});
afterEach(() => world.close());

async function talk(): Promise<{ nora: string; camille: string }> {
  const call = async (to: string, name: string) => {
    world.on(`/${name}`, room(name));
    world.simulator.setPhone(to, { name, personas: { kind: 'answers', afterSeconds: 1 } });
    return (await world.call(to, { url: `${world.url}/${name}` })).sid;
  };
  const sids = { nora: await call(NORA, 'nora'), camille: await call(CAMILLE, 'camille') };
  await world.seconds(5);
  return sids;
}

const record = (callSid: string) =>
  world.client.calls(callSid).recordings.create({
    recordingStatusCallback: `${world.url}/recording`,
    recordingStatusCallbackEvent: ['in-progress', 'completed', 'absent'],
    recordingChannels: 'dual',
    recordingTrack: 'both',
  });
const told = () => world.to('/recording').map(({ at, form }) => `${at} ${form['RecordingStatus']}`);
const recorded = () => world.simulator.state().phones.map((phone) => phone.recorded);

describe('a recording of a call', () => {
  it('begins at once, is seen on both telephones, and ends with the call', async () => {
    const { camille } = await talk();
    const { sid } = await record(camille);
    expect(recorded()).toEqual([true, true]);
    await world.seconds(30);
    world.simulator.phone(CAMILLE).hangUp();
    expect(recorded()).toEqual([false, false]);
    await world.seconds(2);
    expect(told()).toEqual(['5 in-progress', '37 completed']);
    expect(world.to('/recording')[1]).toMatchObject({
      signed: true,
      form: {
        AccountSid: ACCOUNT.accountSid,
        CallSid: camille,
        RecordingSid: sid,
        RecordingDuration: '30',
        RecordingChannels: '2',
        RecordingTrack: 'both',
        RecordingSource: 'StartCallRecordingAPI',
        RecordingStartTime: new Date(START + 5000).toUTCString().replace('GMT', '+0000'),
      },
    });
  });

  it('is stopped by the API, while the call goes on', async () => {
    const { camille } = await talk();
    const { sid } = await record(camille);
    await world.seconds(10);
    const recording = world.client.calls(camille).recordings(sid);
    expect(await recording.update({ status: 'stopped' })).toMatchObject({ status: 'stopped', duration: '10' });
    await expect(recording.update({ status: 'stopped' })).rejects.toMatchObject({ code: 21220 });
    await world.seconds(5);
    expect(await world.client.recordings(sid).fetch()).toMatchObject({ status: 'completed', duration: '10' });
    expect(world.simulator.state().phones[1]).toMatchObject({ state: 'in-call', recorded: false });
  });

  it('of less than a second is absent', async () => {
    const { camille } = await talk();
    await record(camille);
    world.simulator.phone(CAMILLE).hangUp();
    await world.seconds(2);
    expect(told()).toEqual(['5 in-progress', '7 absent']);
    expect(world.to('/recording')[1]?.form).toMatchObject({ ErrorCode: '16101' });
  });

  it('keeps the account busy until its file is made', async () => {
    const { nora, camille } = await talk();
    await record(camille);
    await world.seconds(10);
    for (const sid of [nora, camille]) await world.client.calls(sid).update({ status: 'completed' });
    await world.seconds(1);
    expect(world.simulator.idle()).toBe(false);
    await world.seconds(2);
    expect(world.simulator.idle()).toBe(true);
  });

  it('is deleted once it is over, and then not told of any more', async () => {
    const { camille } = await talk();
    const { sid } = await record(camille);
    await world.seconds(10);
    await expect(world.client.recordings(sid).remove()).rejects.toMatchObject({ code: 20001 });
    await world.client.calls(camille).recordings(sid).update({ status: 'stopped' });
    expect(await world.client.recordings(sid).remove()).toBe(true);
    await expect(world.client.recordings(sid).fetch()).rejects.toMatchObject({ status: 404, code: 20404 });
    expect(await world.client.calls(camille).recordings.list()).toEqual([]);
    await world.seconds(10);
    expect(told()).toEqual(['5 in-progress']);
  });

  it('is found by its call alone', async () => {
    const { nora, camille } = await talk();
    const { sid } = await record(camille);
    expect(await world.client.calls(camille).recordings.list()).toMatchObject([{ sid, status: 'in-progress' }]);
    expect(await world.client.calls(nora).recordings.list()).toEqual([]);
    await expect(world.client.calls(nora).recordings(sid).fetch()).rejects.toMatchObject({ code: 20404 });
    world.faults.add({ where: 'twilio.api', do: 'delay', seconds: 60, match: 'GET Recordings' });
    expect(await world.client.calls(camille).recordings.list()).toEqual([]);
  });

  it.each([
    ['a call that rings', { ringing: true }, {}, 21220],
    ['trimmed silence', {}, { trim: 'trim-silence' }, 20001],
    ['a track that there is not', {}, { recordingTrack: 'left' }, 20001],
  ])('is refused of %s', async (_, { ringing = false }: { ringing?: boolean }, more, code) => {
    const sid = ringing ? (await world.call(NORA)).sid : (await talk()).camille;
    await expect(world.client.calls(sid).recordings.create(more)).rejects.toMatchObject({ status: 400, code });
    expect(world.simulator.state().recordings).toEqual([]);
  });
});

it.runIf(hasOpenApi)("answers as Twilio's OpenAPI document says, from its start to its end", async () => {
  const validator = openApi();
  const account = '/2010-04-01/Accounts/{AccountSid}';
  const { camille } = await talk();
  const ask = async (request: { template: string; path: string; status?: number; form?: Record<string, string> }) => {
    const { template, path, status = 200, form } = request;
    const response = await fetch(`${world.simulator.url}/2010-04-01/Accounts/${ACCOUNT.accountSid}${path}`, {
      method: form ? 'POST' : 'GET',
      headers: { authorization: `Basic ${btoa(`${ACCOUNT.accountSid}:${ACCOUNT.authToken}`)}` },
      ...(form && { body: new URLSearchParams(form) }),
    });
    const body = (await response.json()) as { sid?: string };
    const validate = validator(form ? 'post' : 'get', account + template, status);
    validate(body);
    expect([path, response.status, validate.errors]).toEqual([path, status, null]);
    return body;
  };
  const ofCall = '/Calls/{CallSid}/Recordings';
  const list = { template: `${ofCall}.json`, path: `/Calls/${camille}/Recordings.json` };
  const { sid } = await ask({ ...list, form: {}, status: 201 });
  const one = { template: `${ofCall}/{Sid}.json`, path: `/Calls/${camille}/Recordings/${sid}.json` };
  const readAll = async () => {
    for (const each of [list, one, { template: '/Recordings/{Sid}.json', path: `/Recordings/${sid}.json` }]) {
      await ask(each);
    }
  };
  await readAll();
  await world.seconds(3);
  await ask({ ...one, form: { Status: 'stopped' } });
  await world.seconds(5);
  await readAll();
});
