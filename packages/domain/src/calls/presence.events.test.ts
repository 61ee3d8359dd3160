import { expect, it } from 'vitest';
import { aLeg, aRoom, aSessionWith, aStay, type KnownOfCalls } from '../testing/a-leg.ts';
import { isEventMissing } from './presence.ts';
import type { PartyName, Stay } from './session.ts';

const whole = (party: PartyName, ...stays: Stay[]) => aLeg(party, { stays });
const client = [whole('client', aStay(30, 60))];

it.each<[string, KnownOfCalls, boolean]>([
  ['when both came and went', { client, provider: [whole('provider', aStay(40, 60))] }, false],
  ['when somebody is still there', { client, provider: [whole('provider', aStay(40))] }, true],
  ['when somebody never came', { client, provider: [aLeg('provider', { endedAt: 60 })] }, true],
  [
    'when neither ever came',
    { client: [aLeg('client', { endedAt: 60 })], provider: [aLeg('provider', { endedAt: 60 })] },
    true,
  ],
  ['when nobody told when somebody came', { client, provider: [whole('provider', aStay(null, 60))] }, true],
  [
    'when one of two comings is not told',
    { client, provider: [whole('provider', aStay(30, 40), aStay(null, 60))] },
    true,
  ],
  [
    'when only the room tells that somebody is gone',
    { client, provider: [whole('provider', aStay(40))], rooms: [aRoom(40, 60)] },
    true,
  ],
  [
    'when the end of the call tells it',
    { client, provider: [aLeg('provider', { stays: [aStay(40)], endedAt: 60 })] },
    false,
  ],
  [
    'when the other came into a second room, in which this one, who had time, was never seen',
    { client, provider: [whole('provider', aStay(40, 50), aStay(55, 60, { room: 'R2' }))] },
    true,
  ],
  [
    'when the other came into a second room as this one was gone',
    { client, provider: [whole('provider', aStay(40, 50), aStay(60, 70, { room: 'R2' }))] },
    false,
  ],
  [
    'when the other was in a second room from the instant on in which this one was dialled',
    {
      client: [aLeg('client', { stays: [aStay(10, 15, { room: 'R0' }), aStay(30, 60)] })],
      provider: [whole('provider', aStay(40, 60))],
    },
    true,
  ],
  [
    'when the other was in a room before this one was dialled',
    {
      client: [aLeg('client', { stays: [aStay(5, 8, { room: 'R0' }), aStay(30, 60)] })],
      provider: [whole('provider', aStay(40, 60))],
    },
    false,
  ],
])('an event is missing %s: %o', (_, facts, missing) => {
  expect(isEventMissing(aSessionWith(facts))).toBe(missing);
});
