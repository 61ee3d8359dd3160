import type { World } from '@sos/world/world';
import { gatherCrowd, type Pair } from './crowd.ts';
import type { Measured } from './meters.ts';
import { bookAll, goOnUntil, requireAllPaid, untilCaptured } from './play.ts';
import { atMost, type Print } from './words.ts';

/** Of the time that the carrier needs at its pace. */
const LATENESS = 1.02;

/** Calls that are all due at one instant, with a carrier that dials so many a second. */
export async function benchOneInstant(
  print: Print,
  { world }: Measured,
  { due, callsPerSecond }: { readonly due: number; readonly callsPerSecond: number },
): Promise<void> {
  const pairs = await gatherCrowd(world, due);
  await bookAll(world, pairs);
  const starts = () => startsOf(world, pairs);
  await goOnUntil(world, pairs, () => starts().length >= due);
  const lasted = Math.max(...starts()) - Math.min(...starts());
  print(`\n${due} calls due at one instant, ${callsPerSecond} dialled a second`);
  print(`seconds until the last one was dialled: ${atMost(lasted, (LATENESS * due) / callsPerSecond)}`);
  await untilCaptured(world, pairs);
  await requireAllPaid(world, pairs);
  if (starts().length !== due) throw new Error(`${starts().length} calls to clients were dialled instead of ${due}`);
  print('each client was dialled once, and all calls were paid');
}

/** When the calls to clients were dialled, in seconds. */
function startsOf({ twilio }: World, pairs: readonly Pair[]): number[] {
  const clients = new Set(pairs.map(({ clientPhone }) => clientPhone));
  const starts = twilio.state().calls.flatMap(({ to, start_time: start }) => (clients.has(String(to)) ? [start] : []));
  return starts.map((start) => Date.parse(String(start)) / 1000).filter((start) => !Number.isNaN(start));
}
