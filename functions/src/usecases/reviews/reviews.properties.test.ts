import { noReviews, ratingOf, tallied } from '@sos/domain/reviews/rating';
import { aReview } from '@sos/testing/a-review';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MemoryReviews } from '../testing/memory-reviews.ts';
import { makeKeepRating } from './keep-rating.ts';

type Step =
  | { readonly kind: 'review'; readonly session: number; readonly rating: number }
  | { readonly kind: 'hide' | 'show'; readonly session: number };

const session = fc.integer({ min: 1, max: 6 });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('review' as const), session, rating: fc.integer({ min: 1, max: 5 }) }),
    fc.record({ kind: fc.constantFrom('hide' as const, 'show' as const), session }),
  ),
  { maxLength: 12 },
);

interface Telling {
  readonly told: (step: number) => number;
  /** Lets counts that are under way go on. */
  readonly pause: () => Promise<void>;
}

/** Plays the steps; each change is told as often as `told` says, whenever the scheduler lets it. */
async function play(world: MemoryReviews, all: readonly Step[], { told, pause }: Telling): Promise<void> {
  const keep = makeKeepRating({ ratings: world });
  const running: Promise<void>[] = [];
  for (const [index, step] of all.entries()) {
    await pause();
    const id = `session-${step.session}`;
    if (step.kind === 'review') {
      const review = aReview({ id, rating: step.rating });
      await world.createIfAbsent({ clientId: 'ana', providerId: 'camille', providerName: 'Camille', review });
    } else {
      const hiddenBecause = step.kind === 'hide' ? 'insults' : null;
      await world.change('camille', id, (known) => ({ ...known, hiddenBecause }));
    }
    for (let time = 0; time < told(index); time++) running.push(keep('camille'));
  }
  await Promise.all(running);
}

it('whatever is told late, twice or in another order, the rating is that of a recount, and a session has one review', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.array(fc.integer({ min: 1, max: 2 })), fc.scheduler(), async (all, times, scheduler) => {
      const pause = () => scheduler.schedule(Promise.resolve());
      const world = new MemoryReviews({ step: pause });
      world.addProfile('camille');
      const told = (index: number) => times[index % Math.max(times.length, 1)] ?? 1;
      const played = play(world, all, { told, pause });
      await scheduler.waitFor(played);
      const reviews = world.given.list().map(({ review }) => review);
      expect(new Set(reviews.map(({ id }) => id)).size).toBe(reviews.length);
      const expected = all.length === 0 ? { ratingCount: 0 } : ratingOf(tallied(noReviews, reviews));
      expect(world.ratings.get('camille')).toMatchObject(expected);
    }),
    { numRuns: 300 },
  );
});
