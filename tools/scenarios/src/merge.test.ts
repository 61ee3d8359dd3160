import { expect, it } from 'vitest';
import { merge } from './merge.ts';
import { storySchema } from './story.ts';

const story = storySchema.parse({
  name: 'small',
  rules: { dialDelay: 10 },
  people: {
    nora: { is: 'client', telephone: { kind: 'busy' } },
    camille: { is: 'lawyer', telephone: { kind: 'busy' } },
  },
  bookings: { call: { client: 'nora', provider: 'camille' } },
  agencies: { team: ['camille'] },
  acts: [
    { do: 'cancel', at: 1, booking: 'call' },
    { do: 'answer', at: 2, who: 'nora' },
    { do: 'crash', at: 3, region: 'europe-west1' },
    { do: 'dial-in', at: 4, who: 'nora' },
  ],
  faults: [
    { where: 'twilio.webhook', match: 'twiml {nora}', do: 'drop' },
    { where: 'tasks', do: 'duplicate' },
  ],
  expect: { originations: 1 },
});

it('tells stories as one without mixing up their names', () => {
  const merged = merge('both', [story, story]);
  expect(Object.keys(merged.people)).toEqual(['s1-nora', 's1-camille', 's2-nora', 's2-camille']);
  expect(merged.bookings['s2-call']).toMatchObject({ client: 's2-nora', provider: 's2-camille' });
  expect(merged.agencies).toEqual({ 's1-team': ['s1-camille'], 's2-team': ['s2-camille'] });
  expect(merged.acts.slice(4)).toEqual([
    { do: 'cancel', at: 1, booking: 's2-call', by: 'client' },
    { do: 'answer', at: 2, who: 's2-nora' },
    { do: 'crash', at: 3, region: 'europe-west1' },
    { do: 'dial-in', at: 4, who: 's2-nora', withheld: false },
  ]);
  expect(merged.faults.map(({ match }) => match)).toEqual(['twiml {s1-nora}', undefined, 'twiml {s2-nora}', undefined]);
  expect(merged.rules.dialDelay).toBe(10);
  expect(storySchema.parse(merged)).toEqual(merged);
});

it('expects nothing of its own: what one story counts, another would change', () => {
  expect(merge('both', [story, story]).expect).toBeUndefined();
});
