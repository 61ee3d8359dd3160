import { expect, it } from 'vitest';
import { aimFaults, castFor } from '../tell/cast.ts';
import { storySchema } from '../story.ts';
import { invent } from './invent.ts';

it('invents the same stories from the same seed, and others from another', () => {
  expect(invent(30, 7)).toEqual(invent(30, 7));
  expect(invent(30, 7)).not.toEqual(
    invent(30, 8).map((story) => ({ ...story, name: story.name.replace('-8-', '-7-') })),
  );
});

it('invents stories that can be printed, read again and told', () => {
  for (const story of invent(200, 1)) {
    expect(storySchema.parse(JSON.parse(JSON.stringify(story)))).toEqual(story);
    expect(
      aimFaults(
        story,
        castFor(story, () => 1),
      ),
    ).toHaveLength(story.faults.length);
  }
});

it('covers every place where something can go wrong', () => {
  const stories = invent(200, 1);
  const places = new Set(stories.flatMap(({ faults }) => faults.map(({ where }) => where)));
  expect([...places].toSorted()).toEqual([
    'region',
    'stripe.api',
    'stripe.webhook',
    'tasks',
    'twilio.api',
    'twilio.webhook',
  ]);
  expect(stories.some(({ bookings }) => 'second' in bookings)).toBe(true);
  expect(stories.some(({ acts }) => acts.length > 0)).toBe(true);
});
