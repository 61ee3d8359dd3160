import { afterEach, expect, it } from 'vitest';
import { makeTestWorld, type TestWorld } from './testing/test-world.ts';

const CLIENT = '+33612345678';
const PROVIDER = '+66812345678';
let world: TestWorld;
afterEach(() => world.close());

const room = (url: string, label: string) =>
  `<Response><Dial><Conference participantLabel="${label}" beep="false" waitUrl="" endConferenceOnExit="true"
     statusCallback="${url}/conference" statusCallbackEvent="start end join leave">session-1</Conference></Dial></Response>`;

function serveIvr(world: TestWorld): void {
  world.on(
    '/document',
    `<Response><Gather numDigits="1" timeout="5" action="/pressed" actionOnEmptyResult="true">
       <Say language="fr-FR">Appuyez sur 1 pour parler.</Say></Gather></Response>`,
  );
  world.on('/pressed', ({ form }) => {
    if (form['Digits'] !== '1') return '<Response><Hangup/></Response>';
    return room(world.url, form['To'] === CLIENT ? 'client-1' : 'provider-1');
  });
}

it('two people are called, press 1, talk for 75 seconds, and one hangs up', async () => {
  world = await makeTestWorld({ rate: 'auto' });
  serveIvr(world);
  const presses = [{ digit: '1', afterSeconds: 2 }];
  world.simulator.setPhone(CLIENT, { personas: { kind: 'answers', afterSeconds: 4, presses } });
  const hangsUp = { when: 'talking', afterSeconds: 75 };
  world.simulator.setPhone(PROVIDER, { personas: { kind: 'answers', afterSeconds: 6, presses, hangsUp } });

  const over = new Promise<void>((resolve) => {
    world.on('/conference', async ({ form }) => {
      if (form['ParticipantLabel'] === 'client-1' && form['StatusCallbackEvent'] === 'participant-join') {
        await world.call(PROVIDER);
      }
      if (form['StatusCallbackEvent'] === 'conference-end') resolve();
      return '';
    });
  });
  await world.call(CLIENT);
  await over;
  await world.clock.idle();

  expect(
    world.to('/conference').map(({ form, at }) => [at, form['SequenceNumber'], form['StatusCallbackEvent']]),
  ).toEqual([
    [7, '1', 'participant-join'],
    [16, '2', 'participant-join'],
    [16, '3', 'conference-start'],
    [91, '4', 'participant-leave'],
    [91, '5', 'participant-leave'],
    [91, '6', 'conference-end'],
  ]);
  const byEvent = (event: string) =>
    world.to('/conference').filter(({ form }) => form['StatusCallbackEvent'] === event);
  expect(
    byEvent('participant-leave').map(({ form }) => [form['ParticipantLabel'], form['ReasonParticipantLeft']]),
  ).toEqual([
    ['provider-1', 'participant_hung_up'],
    ['client-1', 'moderator_ended_conference'],
  ]);
  expect(byEvent('conference-end')[0]?.form).toMatchObject({
    ParticipantLabelEndingConference: 'provider-1',
    ReasonConferenceEnded: 'participant-with-end-conference-on-exit-left',
    Timestamp: 'Sat, 21 Nov 2026 12:01:31 +0000',
  });
  expect(world.to('/call').map(({ form }) => [form['To'], form['SequenceNumber'], form['CallStatus']])).toEqual([
    [CLIENT, '0', 'initiated'],
    [CLIENT, '1', 'ringing'],
    [CLIENT, '2', 'in-progress'],
    [PROVIDER, '0', 'initiated'],
    [PROVIDER, '1', 'ringing'],
    [PROVIDER, '2', 'in-progress'],
    [PROVIDER, '3', 'completed'],
    [CLIENT, '3', 'completed'],
  ]);
  expect(world.received.every(({ signed }) => signed)).toBe(true);
  expect(world.simulator.meter()).toMatchObject({
    originations: 2,
    answered: 2,
    legSeconds: 86 + 77,
    billedMinutes: 4,
  });
  expect(world.simulator.idle()).toBe(true);
});
