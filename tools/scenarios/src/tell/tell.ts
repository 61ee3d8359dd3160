import type { Facts } from '../facts.ts';
import type { Stage } from '../stage.ts';
import type { Story } from '../story.ts';
import { planAct } from './act.ts';
import { Agenda } from '@sos/world/people/agenda';
import { planBooking } from './book.ts';
import { aimFaults, castFor } from './cast.ts';
import { gatherAlerts, gatherBookings, gatherLeaks, gatherPeople } from './gather.ts';
import { isOver } from './is-over.ts';
import { passTheDays } from './pass-time.ts';
import type { Moment, Scene } from './scene.ts';
import { setScene } from './set-scene.ts';
import { worldMoments } from './world-moments.ts';

const SHORTEST_LOOK_MS = 60_000;
const LONGEST_LOOK_MS = 7_200_000;
/** Time for late events to do harm: every watch over an attempt or a provider ends within it. */
const QUIET_MS = 660_000;
/** Settling is retried for 24 hours. */
const PATIENCE_MS = 26 * 3_600_000;

/** Tells a story to its end, or for as long as anything may still be retried, and says what is known then. */
export async function tell(stage: Stage, story: Story): Promise<Facts> {
  const { world } = stage;
  const cast = castFor(story, () => stage.nextNumber());
  world.twilio.reset();
  world.faults.clear();
  await setScene(world, story, cast);
  world.faults.add(...aimFaults(story, cast));
  const scene = makeScene(stage, cast);
  for (const [name, booking] of Object.entries(story.bookings)) planBooking(scene, name, booking);
  for (const act of story.acts) planAct(scene, act, (booking) => story.bookings[booking]?.client ?? '');
  await passTheDays(scene, story);
  await waitForTheEnd(scene, story);
  await world.clock.advance(QUIET_MS);
  return {
    bookings: await gatherBookings(scene, story),
    people: await gatherPeople(scene),
    alerts: await gatherAlerts(scene, story),
    leaks: gatherLeaks(scene),
    failures: scene.agenda.failures,
    unspentFaults: world.faults.unspent().map((fault) => JSON.stringify(fault)),
    begin: scene.begin,
    end: world.clock.now(),
    moments: [...scene.moments, ...worldMoments(scene)].toSorted((a, b) => a.at - b.at),
  };
}

function makeScene({ world }: Stage, cast: Scene['cast']): Scene {
  const moments: Moment[] = [];
  return {
    world,
    cast,
    agenda: new Agenda(world.clock),
    begin: world.clock.now(),
    outcomes: new Map(),
    moments,
    note: (who, what) => void moments.push({ at: world.clock.now(), who, what }),
  };
}

async function waitForTheEnd(scene: Scene, story: Story): Promise<void> {
  const { clock } = scene.world;
  const last = Math.max(story.rules.dialDelay, ...story.acts.map(({ at }) => at));
  const deadline = scene.begin + last * 1000 + PATIENCE_MS;
  let look = SHORTEST_LOOK_MS;
  while (clock.now() < deadline && (scene.agenda.busy() || !(await isOver(scene, story)))) {
    await clock.advance(look);
    look = Math.min(look * 1.5, LONGEST_LOOK_MS);
  }
}
