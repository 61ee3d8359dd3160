import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestWorld, NUMBER, type TestWorld } from '../testing/test-world.ts';

const NORA = '+46701000001';
const CAMILLE = '+46701000002';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld({ callsPerSecond: Number.POSITIVE_INFINITY });
  world.on('/incoming', room('nora-in'));
  world.on(
    '/left',
    `<Response><Gather numDigits="1" timeout="20" action="${world.url}/pressed"><Say>Press 1 to call back</Say></Gather></Response>`,
  );
});
afterEach(() => world.close());

function room(label: string, dial = ''): string {
  return `<Response><Dial ${dial}><Conference participantLabel="${label}" waitUrl=""
    statusCallback="${world.url}/conference" statusCallbackEvent="start end join leave">room</Conference></Dial>
    <Say>After the conference</Say></Response>`;
}

/** Both answer one second after the first ring, and are in the room two seconds after they are called. */
async function talk(nora: object = {}, camille: object = {}): Promise<{ nora: string; camille: string }> {
  world.on('/nora', room('nora'));
  world.on('/camille', room('camille'));
  const call = async (to: string, name: string, persona: object) => {
    world.simulator.setPhone(to, { name, personas: { kind: 'answers', afterSeconds: 1, ...persona } });
    return (await world.call(to, { url: `${world.url}/${name}`, from: NUMBER })).sid;
  };
  const sids = { nora: await call(NORA, 'nora', nora), camille: await call(CAMILLE, 'camille', camille) };
  await world.seconds(2);
  return sids;
}

const events = () =>
  world.to('/conference').map(({ form, at }) => {
    const { StatusCallbackEvent: event, ParticipantLabel: label, ReasonParticipantLeft: reason } = form;
    return [at, event, label, reason].filter((each) => each !== undefined).join(' ');
  });
const leftSince = (count: number) => events().slice(count);
const rooms = () => new Set(world.to('/conference').map(({ form }) => form['ConferenceSid'])).size;
const phone = (of: string) => world.simulator.state().phones.find(({ number }) => number === of);
const heard = (of: string) => phone(of)?.transcript.map(({ text }) => text);
const drops = { when: 'talking', afterSeconds: 30 };

describe('a leg that is sent to another document', () => {
  it('leaves the conference, which goes on with one, and ends when the last is sent away too', async () => {
    const { nora, camille } = await talk();
    await world.seconds(8);
    await world.client.calls(nora).update({ url: `${world.url}/left` });
    await world.seconds(5);
    expect(phone(NORA)).toMatchObject({ state: 'in-call', awaitsDigit: true, conference: null });
    expect(phone(CAMILLE)).toMatchObject({ conference: { others: [], talkingSince: null } });
    await world.client.calls(camille).update({ twiml: '<Response><Say>Goodbye</Say></Response>' });
    await world.seconds(5);
    expect(leftSince(3)).toEqual([
      '10 participant-leave nora participant_updated_via_api',
      '15 participant-leave camille participant_updated_via_api',
      '15 conference-end',
    ]);
    expect(world.to('/conference')[3]?.form).toMatchObject({ ParticipantCallStatus: 'in-progress' });
    expect(heard(CAMILLE)).toContain('Goodbye');
    expect(heard(NORA)).not.toContain('After the conference');
  });

  it('is not told to the action of the Dial that it leaves', async () => {
    const { nora } = await talk();

    await world.client.calls(nora).update({ twiml: room('nora-2', `action="${world.url}/action"`) });
    await world.seconds(5);
    await world.client.calls(nora).update({ twiml: '<Response><Pause length="60"/></Response>' });
    await world.seconds(5);
    expect(world.to('/action')).toEqual([]);
  });

  it('comes back into a new conference of the same name once the old one has ended, with its first one’s callback', async () => {
    const { nora, camille } = await talk({}, { hangsUp: { when: 'talking', afterSeconds: 8 } });
    await world.seconds(8);
    await world.client.calls(nora).update({ url: `${world.url}/left` });
    await world.seconds(2);
    expect(leftSince(3)).toEqual([
      '10 participant-leave camille participant_hung_up',
      '10 participant-leave nora participant_updated_via_api',
      '10 conference-end',
    ]);
    const elsewhere = room('nora').replace('/conference"', '/second"');
    await world.client.calls(nora).update({ twiml: elsewhere });
    await world.seconds(1);
    world.simulator.dial(CAMILLE);
    await world.seconds(5);
    expect(world.to('/second').map(({ form }) => form['StatusCallbackEvent'])).toEqual([
      'participant-join',
      'participant-join',
      'conference-start',
    ]);
    expect(world.to('/second')[0]?.form['ConferenceSid']).not.toBe(world.to('/conference')[0]?.form['ConferenceSid']);
    expect(world.to('/second')[1]?.form['CallSid']).not.toBe(camille);
    expect(rooms()).toBe(1);
  });

  it('may take its own label again, and not that of one who is in', async () => {
    const { nora } = await talk();
    await world.client.calls(nora).update({ twiml: room('nora') });
    await world.seconds(2);
    expect(leftSince(4)).toEqual(['2 participant-join nora']);
    await world.client.calls(nora).update({ twiml: room('camille') });
    await world.seconds(5);
    expect(world.simulator.state().alerts.map(({ code }) => code)).toEqual([16025]);
    expect(heard(NORA)).toContain('After the conference');
  });

  it('does what its person does outside a conference, not what they would have done in it', async () => {
    const { nora } = await talk({ hangsUp: { when: 'talking', afterSeconds: 20 } });
    await world.seconds(8);
    await world.client.calls(nora).update({ twiml: '<Response><Pause length="60"/></Response>' });
    await world.seconds(30);
    expect(phone(NORA)).toMatchObject({ state: 'in-call' });
  });
});

describe('the action of a Dial', () => {
  it('is asked when the conference ends under the leg', async () => {
    await talk();
    const [call] = await world.client.calls.list({ to: NORA });
    await world.client.calls(call?.sid ?? '').update({ twiml: room('nora', `action="${world.url}/action"`) });
    await world.seconds(2);
    world.on('/action', '<Response><Say>It is over</Say></Response>');
    await world.client.conferences('room').update({ status: 'completed' });
    await world.seconds(3);
    expect(world.to('/action')).toMatchObject([{ form: { DialCallStatus: 'answered', CallStatus: 'in-progress' } }]);
    expect(heard(NORA)).toContain('It is over');
    expect(leftSince(5)[0]).toBe('4 participant-leave camille conference_ended_via_api');
  });
});

describe('a telephone whose line is lost', () => {
  it('dials in again after a while, and the talk goes on in the same conference', async () => {
    await talk({ drops, dialsIn: { afterSeconds: 20 }, hangsUp: { when: 'talking', afterSeconds: 100 } });
    await world.seconds(170);
    expect(leftSince(3)).toEqual([
      '32 participant-leave nora participant_hung_up',
      '52 participant-join nora-in',
      '152 participant-leave nora-in participant_hung_up',
    ]);
    expect(world.to('/incoming')).toMatchObject([{ at: 52, form: { From: NORA, To: NUMBER } }]);
    expect(world.simulator.meter()).toMatchObject({ originations: 2, incoming: 1 });
    expect(world.simulator.state().conferences).toMatchObject([{ talked_ms: 130_000 }]);
  });

  it('may withhold its number then', async () => {
    await talk({ drops, dialsIn: { afterSeconds: 5, withheld: true } });
    await world.seconds(40);
    expect(world.to('/incoming')).toMatchObject([{ form: { From: '+266696687' } }]);
  });

  it('does not dial while it is being called back', async () => {
    const { camille } = await talk({ drops, dialsIn: { afterSeconds: 10 } }, { whenLeftAlone: 'calls_back' });
    await world.seconds(31);
    world.on('/pressed', async () => {
      await world.call(NORA, { from: NUMBER, url: `${world.url}/nora` });
      return room('camille-2');
    });
    await world.client.calls(camille).update({ url: `${world.url}/left` });
    await world.seconds(8);
    expect(world.to('/pressed')).toMatchObject([{ at: 36, form: { Digits: '1' } }]);
    await world.seconds(5);
    expect(world.to('/incoming')).toEqual([]);
    expect(heard(NORA)).toContainEqual(expect.stringContaining('is engaged'));
    expect(phone(NORA)).toMatchObject({ state: 'in-call', conference: { others: ['camille'] } });
  });

  it('is not answered when the list of its rings says so', async () => {
    world.simulator.setPhone(NORA, { personas: [{ kind: 'answers', afterSeconds: 1, drops }, { kind: 'no-answer' }] });
    world.on('/document', room('nora'));
    await world.call(NORA, { timeout: 10 });
    await world.seconds(5);
    world.simulator.phone(NORA).hangUp();
    await world.call(NORA, { timeout: 10 });
    await world.seconds(30);
    expect(world.to('/call').at(-1)?.form['CallStatus']).toBe('no-answer');
  });
});
