import { AT_ONCE, gatherRivals, pay, schedule } from './crowd.ts';
import { between, linesOf } from './histogram.ts';
import { type Measured, type Reading, since } from './meters.ts';
import { several } from './several.ts';
import { atMost, each, type Print, seconds } from './words.ts';

const RELEASED_WITHIN_S = 10;
const PATIENCE_S = 120;

/** Many clients with money on hold book one provider at the same instant. */
export async function benchOneProvider(print: Print, measured: Measured, rivals: number): Promise<void> {
  const { world } = measured;
  const pairs = await gatherRivals(world, rivals);
  await several(pairs, AT_ONCE, (pair) => pay(world, pair));
  const begin = { wall: performance.now(), virtual: world.clock.now(), cost: measured.read() };
  const operations = measured.histogram();
  const refusals = new Map<string, number>();
  await several(pairs, AT_ONCE, async (pair) => {
    const answer = (await schedule(world, pair)) ?? 'booked';
    refusals.set(answer, (refusals.get(answer) ?? 0) + 1);
  });
  const ids = new Set(pairs.map(({ bookingId }) => bookingId));
  const held = () =>
    world.stripe
      .intents()
      .filter(({ status, metadata }) => status === 'requires_capture' && ids.has(metadata['bookingId'] ?? '')).length;
  for (let waited = 0; held() > 1 && waited < PATIENCE_S; waited++) await world.clock.advance(1000);
  const answers = [...refusals].map(([answer, count]) => `${count} ${answer}`).join(', ');
  const wall = (performance.now() - begin.wall) / 1000;
  print(`\none provider wanted by ${rivals} clients: ${answers}`);
  print(`seconds until ${rivals - held()} of them are released: ${atMost(wall, RELEASED_WITHIN_S)}`);
  print(`${seconds(world.clock.now() - begin.virtual)} passed in the world`);
  reportCost(print, rivals, since(begin.cost, measured.read()));
  for (const line of linesOf(between(operations, measured.histogram()), rivals)) print(line);
}

/** The one call that is booked is counted among the losers. */
function reportCost(print: Print, rivals: number, { reads, writes, conflicts, functionsMs }: Reading): void {
  const [read, written, lost, ms] = [reads, writes, conflicts, functionsMs].map((sum) => each(sum, rivals));
  print(
    `per client, from the booking on: ${read} reads, ${written} writes, ${lost} commits lost, ${ms} ms of processor`,
  );
}
