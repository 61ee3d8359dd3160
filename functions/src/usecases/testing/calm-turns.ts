import type { Turns } from '@sos/simulation/kernel/engine';

/** For tests in which nothing comes between the steps of a port. */
export const calmTurns: Turns = { turn: async () => undefined, reached: () => undefined };
