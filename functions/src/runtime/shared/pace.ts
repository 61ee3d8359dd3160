import { setTimeout } from 'node:timers/promises';
import type { Pace } from '../../usecases/shared/at-even-times.ts';

/** The machine's, which no change of the date reaches. */
export const pace: Pace = { now: () => performance.now(), wait: (ms) => setTimeout(ms) };
