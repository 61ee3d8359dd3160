import { benchCollision } from './collision.ts';
import { inWorld } from './meters.ts';
import { benchOneInstant } from './one-instant.ts';
import { benchOneProvider } from './one-provider.ts';
import { benchSizes } from './sizes.ts';
import type { Print } from './words.ts';

export interface CallsOptions {
  /** How many calls are booked at once, one crowd after another. */
  readonly sizes: readonly number[];
  /** Whether each operation of one call alone is printed. */
  readonly traced: boolean;
  /** How many sessions are hit by five webhooks at once. */
  readonly collisions: number;
  /** How many clients want one provider. */
  readonly rivals: number;
  /** How many calls are due at one instant, and how many the carrier then dials a second. */
  readonly due: number;
  readonly callsPerSecond: number;
}

/** Books calls through the HTTP surface, leaps through their time, and counts what each one costs. What is 0 is left out. */
export async function benchCalls(print: Print, options: CallsOptions): Promise<void> {
  const { sizes, collisions, rivals, due, callsPerSecond } = options;
  if (sizes.length > 0) await inWorld((measured) => benchSizes(print, measured, options));
  if (collisions > 0) await inWorld((measured) => benchCollision(print, measured, collisions));
  if (rivals > 0) await inWorld((measured) => benchOneProvider(print, measured, rivals));
  if (due > 0)
    await inWorld((measured) => benchOneInstant(print, measured, { due, callsPerSecond }), { callsPerSecond });
}
