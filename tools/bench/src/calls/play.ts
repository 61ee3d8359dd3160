import { sessionDocumentSchema } from '@sos/contracts/calls';
import { paths } from '@sos/contracts/paths';
import type { World } from '@sos/world/world';
import { AT_ONCE, book, type Pair } from './crowd.ts';
import { several } from './several.ts';

const LOOK_EVERY_MS = 10_000;
const PATIENCE_MS = 3_600_000;
/** Every watch over an attempt or a provider ends within it. */
const QUIET_MS = 660_000;
const HALF_HOUR_MS = 1_800_000;

export interface Settled {
  readonly bookedMs: number;
  /** From the first request to the last capture. */
  readonly settledMs: number;
  /** What passed in the world meanwhile. */
  readonly virtualMs: number;
}

/** Books all at once and goes on until all are captured. */
export async function settle(world: World, pairs: readonly Pair[]): Promise<Settled> {
  const begin = { wall: performance.now(), virtual: world.clock.now() };
  await bookAll(world, pairs);
  const bookedMs = performance.now() - begin.wall;
  await untilCaptured(world, pairs);
  return { bookedMs, settledMs: performance.now() - begin.wall, virtualMs: world.clock.now() - begin.virtual };
}

/** While the world's time stands still, so that all are due at one instant. */
export async function bookAll(world: World, pairs: readonly Pair[]): Promise<void> {
  await several(pairs, AT_ONCE, (pair) => book(world, pair));
}

export async function untilCaptured(world: World, pairs: readonly Pair[]): Promise<void> {
  await goOnUntil(world, pairs, () => allCaptured(world, pairs));
}

/** Throws what became of the calls when an hour passes in the world before it is so. */
export async function goOnUntil(world: World, pairs: readonly Pair[], isSo: () => boolean): Promise<void> {
  const begin = world.clock.now();
  while (!isSo()) {
    if (world.clock.now() > begin + PATIENCE_MS) throw new Error(`after an hour: ${await fates(world, pairs)}`);
    await world.clock.advance(LOOK_EVERY_MS);
  }
}

/** Goes on until nothing watches over the calls any more. */
export async function untilQuiet({ clock }: World): Promise<void> {
  await clock.advance(QUIET_MS);
}

/** Asks the payment provider, because a look into Firestore would be counted. */
function allCaptured(world: World, pairs: readonly Pair[]): boolean {
  const captured = new Set(
    world.stripe.intents().flatMap(({ status, metadata }) => (status === 'succeeded' ? metadata['bookingId'] : [])),
  );
  return pairs.every(({ bookingId }) => captured.has(bookingId));
}

/** Schedules sweep on their own account; none shall fall into what is counted. */
export async function leapPastSchedules({ clock }: World): Promise<void> {
  await clock.advance(HALF_HOUR_MS - (clock.now() % HALF_HOUR_MS) + LOOK_EVERY_MS);
}

/** Speed and cost count for nothing when a call went wrong. */
export async function requireAllPaid(world: World, pairs: readonly Pair[]): Promise<void> {
  const sessions = await Promise.all(pairs.map((pair) => sessionOf(world, pair)));
  const paid = sessions.map((session) => {
    const { status, settlement, isPaid } = sessionDocumentSchema.parse(session);
    return status === 'completed' && settlement.status === 'captured' && isPaid;
  });
  if (!paid.every(Boolean)) throw new Error(await fates(world, pairs));
}

const sessionOf = (world: World, { bookingId }: Pair) => world.documents.read(paths.session(bookingId));

/** What became of the calls, how often each. */
async function fates(world: World, pairs: readonly Pair[]): Promise<string> {
  const counts = new Map<string, number>();
  for (const pair of pairs) {
    const known = sessionDocumentSchema.safeParse(await sessionOf(world, pair)).data;
    const fate = known
      ? [known.status, known.endReason, known.settlement.status].filter(Boolean).join(' ')
      : 'not booked';
    counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  return [...counts].map(([fate, count]) => `${count} ${fate}`).join(', ');
}
