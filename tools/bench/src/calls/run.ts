import { benchCollision } from './collision.ts';
import { inWorld } from './meters.ts';
import { benchOneInstant } from './one-instant.ts';
import { benchOneProvider } from './one-provider.ts';
import { benchSizes } from './sizes.ts';
import type { Print } from './words.ts';

export interface CallsOptions {
  /** How many calls are booked at once, one crowd after another. */
  readonly sizes: readonly number[];
  /** How many calls are due at one instant, and how many the carrier then dials a second. */
  readonly due: number;
  readonly callsPerSecond: number;
}

/** Books calls through the HTTP surface, leaps through their time, and counts what each one costs. */
export async function benchCalls(print: Print, { sizes, due, callsPerSecond }: CallsOptions): Promise<void> {
  await inWorld((measured) => benchSizes(print, measured, sizes));
  await inWorld(async (measured) => {
    await benchCollision(print, measured);
    await benchOneProvider(print, measured);
  });
  if (due > 0)
    await inWorld((measured) => benchOneInstant(print, measured, { due, callsPerSecond }), { callsPerSecond });
}
