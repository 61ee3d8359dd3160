import type { CallableName, Input, Output } from '@sos/contracts/callables';
import { callFunction } from '@sos/world/people/call-function';
import type { World } from '@sos/world/world';

export interface Measured {
  readonly ms: number;
  /** Documents. */
  readonly reads: number;
}

const REGION = 'europe-west1';

/** Calls a callable as the demo's admin. Throws when it is refused. */
export async function askAsAdmin<Name extends CallableName>(
  world: World,
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const answer = await callFunction(world, name, { caller: { uid: 'demo-admin', role: 'admin' }, input });
  if (answer === 'try_again') throw new Error(`${name} did not answer`);
  if ('refused' in answer) throw new Error(`${name} was refused: ${answer.refused}`);
  return answer.result;
}

/** Does the work so many times, one after the other. */
export async function measure(
  world: World,
  times: number,
  work: (turn: number) => Promise<unknown>,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let turn = 0; turn < times; turn++) {
    world.firestore.resetStats();
    const began = performance.now();
    await work(turn);
    measured.push({ ms: performance.now() - began, reads: world.firestore.stats().reads });
  }
  return measured;
}

/** Resident memory of the region that answers admins, in MB. */
export const regionMemory = (world: World) => Math.round((world.functions.status()[REGION]?.rssBytes ?? 0) / 1_000_000);

export function percentile(measured: readonly Measured[], share: number): number {
  const times = measured.map(({ ms }) => ms).toSorted((one, other) => one - other);
  return times[Math.floor(share * (times.length - 1))] ?? 0;
}

export function describe(measured: readonly Measured[]): string {
  const [middle, high] = [percentile(measured, 0.5), percentile(measured, 0.95)].map((ms) => ms.toFixed(1).padStart(7));
  return `${middle} ms at p50, ${high} ms at p95, ${Math.max(...measured.map(({ reads }) => reads))} reads at most`;
}
