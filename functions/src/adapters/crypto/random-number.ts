import { randomInt } from 'node:crypto';

const STEPS = 2 ** 32;

/** At least 0 and below 1, and nobody can guess it. */
export const randomNumber = (): number => randomInt(STEPS) / STEPS;
