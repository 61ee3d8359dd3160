import type { Story } from '../story.ts';
import type { Scene } from './scene.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** What follows from a deed has happened by then. */
const AFTER_MS = HOUR_MS;
/** Whoever acts finds the schedules at work; a call is looked after two hours before it. */
const BEFORE_ACT_MS = 5 * MINUTE_MS;
const BEFORE_CALL_MS = 2 * HOUR_MS;
const SHORTEST_LULL_MS = 24 * HOUR_MS;

/** Goes through the days in which nothing is told, with schedules far apart, up to shortly before what is told last. */
export async function passTheDays({ world: { clock, functions }, begin }: Scene, story: Story): Promise<void> {
  for (const { from, until } of lulls(story)) {
    await clock.advance(Math.max(0, begin + from - clock.now()));
    functions.spaceSchedules(story.schedulesApart * 1000);
    await clock.advance(begin + until - clock.now());
    functions.spaceSchedules(0);
  }
}

/** From an hour after one thing that happens to shortly before the next, in ms since the beginning. */
export function lulls({
  rules,
  acts,
}: Pick<Story, 'rules' | 'acts'>): { readonly from: number; readonly until: number }[] {
  const told = [
    { at: rules.dialDelay * 1000, before: BEFORE_CALL_MS },
    ...acts.map(({ at }) => ({ at: at * 1000, before: BEFORE_ACT_MS })),
  ].toSorted((one, other) => one.at - other.at);
  return told
    .map(({ at, before }, index) => ({ from: (told[index - 1]?.at ?? 0) + AFTER_MS, until: at - before }))
    .filter(({ from, until }) => until - from >= SHORTEST_LULL_MS);
}
