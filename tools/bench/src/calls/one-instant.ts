import { gatherCrowd } from './crowd.ts';
import type { Measured } from './meters.ts';
import { requireAllPaid, settle } from './play.ts';
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
  await settle(world, pairs);
  await requireAllPaid(world, pairs);
  const clients = new Set(pairs.map(({ clientPhone }) => clientPhone));
  const starts = world.twilio
    .state()
    .calls.filter(({ to }) => clients.has(String(to)))
    .map((call) => Date.parse(String(call['start_time'])) / 1000);
  if (starts.length !== due) throw new Error(`${starts.length} calls to clients were dialled instead of ${due}`);
  const lasted = Math.max(...starts) - Math.min(...starts);
  print(`\n${due} calls due at one instant, ${callsPerSecond} dialled a second: each client was dialled once`);
  print(`seconds until the last one was dialled: ${atMost(lasted, (LATENESS * due) / callsPerSecond)}`);
}
