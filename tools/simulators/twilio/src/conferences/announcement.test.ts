import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

const ANA = '+34600000001';
const BEN = '+34600000002';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld({ callsPerSecond: Number.POSITIVE_INFINITY });
  world.on('/minute', '<Response><Say language="fr-FR">Il reste une minute.</Say></Response>');
});
afterEach(() => world.close());

/** Both are in the room two seconds after the start. */
async function talk(events = 'leave end announcement'): Promise<void> {
  for (const [to, label] of [
    [ANA, 'ana'],
    [BEN, 'ben'],
  ] as const) {
    const callback = `statusCallback="${world.url}/conference" statusCallbackEvent="${events}"`;
    const noun = `<Conference participantLabel="${label}" waitUrl="" ${callback}>room</Conference>`;
    world.simulator.setPhone(to, { name: label, personas: { kind: 'answers', afterSeconds: 1 } });
    await world.call(to, { url: '', twiml: `<Response><Dial>${noun}</Dial></Response>` });
  }
  await world.seconds(2);
}

const theRoom = async () => {
  const [conference] = await world.client.conferences.list();
  return world.client.conferences(conference?.sid ?? '');
};
const announced = () =>
  world
    .to('/conference')
    .filter(({ form }) => form['StatusCallbackEvent']?.startsWith('announcement'))
    .map(({ at, form }) => ({ at, form }));
const heard = (of: string) =>
  world.simulator
    .state()
    .phones.find(({ number }) => number === of)
    ?.transcript.filter(({ kind }) => kind === 'heard')
    .map(({ text, language }) => `${language}: ${text}`);
const alerts = () => world.simulator.state().alerts.map(({ code }) => code);

describe('an announcement', () => {
  it('to a conference is heard by all, and its end is told', async () => {
    await talk();
    const room = await theRoom();
    expect(await room.update({ announceUrl: `${world.url}/minute` })).toMatchObject({ status: 'in-progress' });
    await world.seconds(5);
    expect([heard(ANA), heard(BEN)]).toEqual([['fr-FR: Il reste une minute.'], ['fr-FR: Il reste une minute.']]);
    expect(world.to('/minute')).toMatchObject([{ signed: true, form: { FriendlyName: 'room' } }]);
    const [end] = announced();
    expect(end?.at).toBeCloseTo(3.333, 3);
    expect(end?.form).toMatchObject({ StatusCallbackEvent: 'announcement-end', AnnounceUrl: `${world.url}/minute` });
    expect(end?.form).not.toHaveProperty('CallSid');
  });

  it('to a participant is heard by nobody else, and its end says whom it was for', async () => {
    await talk();
    await (await theRoom()).participants('ana').update({ announceUrl: `${world.url}/minute`, announceMethod: 'GET' });
    await world.seconds(5);
    expect([heard(ANA), heard(BEN)]).toEqual([['fr-FR: Il reste une minute.'], []]);
    expect(announced()).toMatchObject([
      { form: { StatusCallbackEvent: 'announcement-end', ParticipantLabel: 'ana', Muted: 'false' } },
    ]);
  });

  it('ends nobody’s talk', async () => {
    await talk();
    await (await theRoom()).update({ announceUrl: `${world.url}/minute` });
    await world.seconds(20);
    expect(world.simulator.state().conferences).toMatchObject([{ status: 'in-progress', talked_ms: 20_000 }]);
  });

  it('is not told of to one who did not ask', async () => {
    await talk('leave end');
    await (await theRoom()).update({ announceUrl: `${world.url}/minute` });
    await world.seconds(5);
    expect(heard(ANA)).toHaveLength(1);
    expect(announced()).toEqual([]);
  });

  it('goes on to the next document', async () => {
    world.on('/first', '<Response><Pause length="2"/><Redirect>/minute</Redirect></Response>');
    await talk();
    await (await theRoom()).update({ announceUrl: `${world.url}/first` });
    await world.seconds(5);
    expect(world.to('/minute')[0]?.at).toBe(4);
  });

  it.each([
    ['cannot be had', { status: 500 }, 11200],
    ['is no document', 'hello', 12100],
    ['wants to do more than speak', '<Response><Hangup/></Response>', 13238],
    ['never speaks', '<Response><Redirect/></Response>', 11200],
  ])('that %s fails, and the talk goes on', async (_, reply, code) => {
    world.on('/minute', reply);
    await talk();
    await (await theRoom()).update({ announceUrl: `${world.url}/minute` });
    await world.seconds(5);
    expect(alerts()).toEqual([code]);
    expect(announced()).toMatchObject([
      { form: { StatusCallbackEvent: 'announcement-fail', ReasonAnnouncementFailed: expect.any(String) as string } },
    ]);
    expect(heard(ANA)).toEqual([]);
  });

  it('breaks off when the conference ends, and nothing comes after that', async () => {
    world.on('/minute', '<Response><Say>One</Say><Say>Two</Say><Say>Three</Say></Response>');
    await talk();
    const room = await theRoom();
    await room.update({ announceUrl: `${world.url}/minute` });
    await world.seconds(1.5);
    await room.update({ status: 'completed' });
    await world.seconds(10);
    expect(heard(ANA)).toEqual(['en-US: One', 'en-US: Two']);
    expect(world.to('/conference').at(-1)?.form['StatusCallbackEvent']).toBe('conference-end');
    await expect(room.update({ announceUrl: `${world.url}/minute` })).rejects.toMatchObject({ code: 16022 });
  });

  it('to a participant who leaves ends without their particulars', async () => {
    world.on('/minute', '<Response><Say>One</Say><Say>Two</Say></Response>');
    await talk();
    await (await theRoom()).participants('ana').update({ announceUrl: `${world.url}/minute` });
    await world.seconds(0.5);
    world.simulator.phone(ANA).hangUp();
    await world.seconds(5);
    expect(heard(ANA)).toEqual(['en-US: One']);
    expect(announced()).toHaveLength(1);
    expect(announced()[0]?.form).not.toHaveProperty('CallSid');
  });
});

describe('what is not simulated of a conference', () => {
  it('is refused', async () => {
    await talk();
    const room = await theRoom();
    const hold = room.participants('ana').update({ hold: true, holdUrl: `${world.url}/music` });
    await expect(hold).rejects.toMatchObject({ status: 400, code: 20001 });
    await expect(room.update({ announceUrl: 'nowhere' })).rejects.toMatchObject({ code: 21205 });
    expect(await room.participants('ana').fetch()).toMatchObject({ hold: false });
  });
});
