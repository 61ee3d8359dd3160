import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeTestWorld, type TestWorld } from '../testing/test-world.ts';

const ANA = '+34600000001';
const BEN = '+34600000002';
const CAI = '+34600000003';
let world: TestWorld;
beforeEach(async () => {
  world = await makeTestWorld();
});
afterEach(() => world.close());

/** Gives a telephone a document that dials the room with these attributes, followed by what comes after. */
function dials(to: string, attributes: string, { dial = '', after = '' } = {}): void {
  const path = `/dial${to.slice(1)}`;
  const callback = 'statusCallback="/conference" statusCallbackEvent="start end join leave mute hold modify"';
  const all = attributes.includes('statusCallback=') ? attributes : `${attributes} ${callback}`;
  world.on(path, `<Response><Dial ${dial}><Conference ${all}>room</Conference></Dial>${after}</Response>`);
}

/** Rings a telephone that answers one second after the first ring, and so is in two seconds after the call. */
async function joins(to: string, hangsUp?: { when: string; afterSeconds: number }): Promise<string> {
  world.simulator.setPhone(to, {
    name: to,
    personas: { kind: 'answers', afterSeconds: 1, ...(hangsUp && { hangsUp }) },
  });
  const { sid } = await world.call(to, { url: `${world.url}/dial${to.slice(1)}` });
  await world.seconds(2);
  return sid;
}

const events = () =>
  world
    .to('/conference')
    .map(({ form, at }) => `${at} ${form['StatusCallbackEvent']} ${form['ParticipantLabel'] ?? ''}`.trim());
const only = (event: string) => world.to('/conference').filter(({ form }) => form['StatusCallbackEvent'] === event);
const alerts = () => world.simulator.state().alerts.map(({ code }) => code);
const heard = (to: string) =>
  world.simulator
    .state()
    .phones.find(({ number }) => number === to)
    ?.transcript.map(({ text }) => text);

describe('a conference', () => {
  it('starts with the second participant, not with the first', async () => {
    dials(ANA, 'participantLabel="ana"');
    dials(BEN, 'participantLabel="ben"');
    await joins(ANA);
    await world.seconds(28);
    await joins(BEN);
    expect(events()).toEqual(['2 participant-join ana', '32 participant-join ben', '32 conference-start']);
    expect(world.to('/conference').map(({ form }) => form['SequenceNumber'])).toEqual(['1', '2', '3']);
    expect(only('conference-start')[0]?.form['Timestamp']).toBe('Sat, 21 Nov 2026 12:00:32 +0000');
  });

  it('does not start without one who may start it', async () => {
    dials(ANA, 'startConferenceOnEnter="false"');
    dials(BEN, 'startConferenceOnEnter="false"');
    dials(CAI, '');
    await joins(ANA);
    await joins(BEN);
    expect(only('conference-start')).toEqual([]);
    await joins(CAI);
    expect(only('conference-start')).toHaveLength(1);
  });

  it('goes on when one leaves it, and ends with the last', async () => {
    dials(ANA, 'participantLabel="ana"');
    dials(BEN, 'participantLabel="ben"');
    await joins(ANA);
    await joins(BEN, { when: 'talking', afterSeconds: 6 });
    await world.seconds(10);
    world.simulator.phone(ANA).hangUp();
    await world.clock.idle();
    expect(events().slice(3)).toEqual(['10 participant-leave ben', '14 participant-leave ana', '14 conference-end']);
    expect(only('participant-leave')[0]?.form).toMatchObject({
      ParticipantCallStatus: 'completed',
      ReasonParticipantLeft: 'participant_hung_up',
    });
    expect(only('conference-end')[0]?.form).toMatchObject({
      ReasonConferenceEnded: 'last-participant-left',
      ParticipantLabelEndingConference: 'ana',
    });
  });

  it('lets one who dropped come back into the same conference', async () => {
    dials(ANA, 'participantLabel="ana-1"');
    dials(BEN, 'participantLabel="ben"');
    await joins(ANA, { when: 'talking', afterSeconds: 10 });
    await joins(BEN);
    await world.seconds(20);
    dials(ANA, 'participantLabel="ana-2"');
    await joins(ANA);
    expect(new Set(world.to('/conference').map(({ form }) => form['ConferenceSid'])).size).toBe(1);
    expect(only('conference-start')).toHaveLength(1);
  });

  it('is a new one under the old name once it has ended', async () => {
    dials(ANA, '');
    const hangsUp = { when: 'waiting', afterSeconds: 3 };
    await joins(ANA, hangsUp);
    await world.seconds(10);
    await joins(ANA, hangsUp);
    await world.seconds(10);
    expect(new Set(world.to('/conference').map(({ form }) => form['ConferenceSid'])).size).toBe(2);
  });

  it('reports to the address of its first participant alone', async () => {
    dials(ANA, 'statusCallback="/first" statusCallbackEvent="join"');
    dials(BEN, 'statusCallback="/second" statusCallbackEvent="join start"');
    await joins(ANA);
    await joins(BEN);
    expect(world.to('/first')).toHaveLength(2);
    expect(world.to('/second')).toEqual([]);
  });

  it('keeps a taken label out, and the leg goes on with its document', async () => {
    dials(ANA, 'participantLabel="same"');
    dials(BEN, 'participantLabel="same"', { after: '<Say>No room</Say>' });
    await joins(ANA);
    await joins(BEN);
    expect(alerts()).toEqual([16025]);
    expect(heard(BEN)).toContain('No room');
    expect(only('participant-join')).toHaveLength(1);
  });

  it('that is full keeps everybody out', async () => {
    dials(ANA, '');
    dials(BEN, 'maxParticipants="1"', { dial: 'action="/after"' });
    world.on('/after', '<Response/>');
    await joins(ANA);
    await joins(BEN);
    expect(alerts()).toEqual([16020]);
    expect(world.to('/after')[0]?.form['DialCallStatus']).toBe('failed');
  });

  it('lets a leg go at its time limit, and the leg goes on with the action', async () => {
    dials(ANA, 'participantLabel="ana"', { dial: 'timeLimit="30" action="/after"' });
    world.on('/after', '<Response><Say>Time is up</Say></Response>');
    await joins(ANA);
    await world.seconds(40);
    expect(world.to('/after')).toMatchObject([
      { at: 32, form: { DialCallStatus: 'answered', CallStatus: 'in-progress' } },
    ]);
    expect(heard(ANA)).toContain('Time is up');
  });

  it('is left with the star key when the Dial allows it', async () => {
    dials(ANA, '', { dial: 'hangupOnStar="true"', after: '<Say>You left</Say>' });
    await joins(ANA);
    world.simulator.phone(ANA).press('1');
    await world.seconds(1);
    expect(heard(ANA)).not.toContain('You left');
    world.simulator.phone(ANA).press('*');
    await world.clock.idle();
    expect(heard(ANA)).toContain('You left');
  });

  it('reports mute, hold and change, and who was kicked', async () => {
    dials(ANA, 'participantLabel="ana" endConferenceOnExit="true"');
    dials(BEN, 'participantLabel="ben"');
    await joins(ANA);
    await joins(BEN);
    const [conference] = await world.client.conferences.list();
    const ana = world.client.conferences(conference?.sid ?? '').participants('ana');
    await ana.update({ muted: true });
    await ana.update({ hold: true });
    await ana.update({ muted: false, hold: false });
    await ana.remove();
    await world.clock.idle();
    expect(events().slice(3)).toEqual([
      '4 participant-mute ana',
      '4 participant-hold ana',
      '4 participant-unmute ana',
      '4 participant-unhold ana',
      '4 participant-leave ana',
      '4 participant-leave ben',
      '4 conference-end',
    ]);
    expect(only('conference-end')[0]?.form['ReasonConferenceEnded']).toBe(
      'participant-with-end-conference-on-exit-kicked',
    );
  });
});

describe('a participant who waits', () => {
  it('hears the waiting document in a loop until the conference starts', async () => {
    world.on('/wait', '<Response><Say>Please hold on a moment longer</Say><Pause length="8"/><Redirect/></Response>');
    dials(ANA, 'waitUrl="/wait"');
    dials(BEN, '');
    await joins(ANA);
    await world.seconds(25);
    expect(world.to('/wait').map(({ at }) => at)).toEqual([2, 12, 22]);
    await joins(BEN);
    await world.seconds(60);
    expect(world.to('/wait')).toHaveLength(3);
  });

  it('is let go when the waiting document cannot be had', async () => {
    world.on('/wait', { status: 500 });
    dials(ANA, 'waitUrl="/wait"', { after: '<Say>Sorry</Say>' });
    await joins(ANA);
    expect(alerts()).toEqual([11200]);
    expect(heard(ANA)).toContain('Sorry');
    expect(only('participant-leave')[0]?.form['ReasonParticipantLeft']).toBe('participant_add_failed');
  });

  it('is asked nothing by the waiting document', async () => {
    world.on('/wait', '<Response><Gather><Say>One?</Say></Gather><Say>Hold on</Say></Response>');
    dials(ANA, 'waitUrl="/wait"');
    await joins(ANA);
    expect(alerts()).toEqual([13238]);
    expect(heard(ANA)).toContain('Hold on');
  });

  it('does not spin on a waiting document without a sound', async () => {
    world.on('/wait', '<Response><Redirect/></Response>');
    dials(ANA, 'waitUrl="/wait"');
    await joins(ANA);
    await world.seconds(10);
    expect(world.to('/wait')).toHaveLength(11);
  });

  it('leaves no timer behind when the call ends', async () => {
    dials(ANA, '', { dial: 'timeLimit="3600"' });
    await joins(ANA, { when: 'waiting', afterSeconds: 5 });
    await world.seconds(5);
    expect(world.clock.pending()).toEqual([]);
  });
});
