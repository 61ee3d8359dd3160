import { expect, it } from 'vitest';
import { storySchema } from '../story.ts';
import { aimFaults, castFor } from './cast.ts';

const story = (match: string) =>
  storySchema.parse({
    name: 'aimed',
    people: {
      nora: { is: 'client', telephone: { kind: 'busy' } },
      camille: { is: 'lawyer', telephone: { kind: 'busy' } },
    },
    bookings: { call: { client: 'nora', provider: 'camille' } },
    faults: [{ where: 'tasks', match, do: 'duplicate' }],
  });
const numbers = () => {
  let last = 0;
  return () => ++last;
};

it('gives everybody a telephone and an id that no other story has', () => {
  const next = numbers();
  const [one, two] = [castFor(story(''), next), castFor(story(''), next)];
  const all = [one, two].flatMap(({ people }) => Object.values(people));
  expect(new Set(all.map(({ phone }) => phone)).size).toBe(4);
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(4);
  expect(one.bookingIds['call']).not.toBe(two.bookingIds['call']);
});

it('aims a fault at a telephone and at a booking', () => {
  const aimed = story('executeCallTask {call} {nora}');
  const cast = castFor(aimed, numbers());
  expect(aimFaults(aimed, cast)).toEqual([
    {
      where: 'tasks',
      do: 'duplicate',
      match: `executeCallTask ${cast.bookingIds['call']} ${cast.people['nora']?.phone}`,
    },
  ]);
});

it('refuses to aim at somebody whom the story does not know', () => {
  const aimed = story('{bastien}');
  expect(() => aimFaults(aimed, castFor(aimed, numbers()))).toThrow('bastien');
});
