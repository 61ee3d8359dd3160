import type { Choices } from '../kernel/random.ts';

/** How one telephone takes one call. Times are in ms, each from the moment before. */
export interface Telephone {
  readonly rings: 'answered' | 'unanswered' | 'busy' | 'failed';
  readonly answersAfter: number;
  readonly isMachine: boolean;
  /** What is pressed in each round of the question; empty for silence. */
  readonly presses: readonly string[];
  readonly pressesAfter: number;
  /** Hangs up while the question is asked. */
  readonly hangsUpAtQuestion: boolean;
  /** Hangs up after so long alone in the conference; null for never. */
  readonly waitsAtMost: number | null;
  /** Hangs up after so long of talk. */
  readonly talksAtMost: number;
}

const second = 1000;
const seldom = [6, 1, 1, 1] as const;

/** The calm one answers, accepts, and talks for a minute and a half. */
export function anyTelephone(choices: Choices): Telephone {
  const rings = (['answered', 'unanswered', 'busy', 'failed'] as const)[choices.weighted(seldom)] ?? 'answered';
  const presses = ([['1'], ['', '1'], ['5', '', '1'], ['', '', '']] as const satisfies readonly (readonly string[])[])[
    choices.weighted(seldom)
  ] ?? ['1'];
  return {
    rings,
    answersAfter: choices.pick([6 * second, 1 * second, 55 * second, 88 * second]),
    isMachine: choices.weighted([8, 1]) === 1,
    presses,
    pressesAfter: choices.pick([4 * second, 1 * second, 12 * second]),
    hangsUpAtQuestion: choices.weighted([8, 1]) === 1,
    waitsAtMost: choices.weighted([6, 1]) === 1 ? 20 * second : null,
    talksAtMost: choices.pick([90, 300, 60, 59, 61, 10, 1, 3000]) * second,
  };
}
