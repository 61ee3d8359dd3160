import type { Question } from '@sos/domain/calls/effects';
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
  /** Hangs up on the way into the conference. */
  readonly hangsUpOnTheWay: boolean;
  /** Hangs up after so long alone in the conference; null for never. */
  readonly waitsAtMost: number | null;
  /** Hangs up after so long of talk. */
  readonly talksAtMost: number;
  /** What is done by somebody whom the other has left. */
  readonly whenAlone: 'hangs up' | 'calls back' | 'silent' | 'repeats first';
  /** What is pressed in each round when asked whether the call may be recorded. */
  readonly agrees: readonly string[];
  /** Dials our number so long after leaving the conference, or after a ring that was missed; null for never. */
  readonly dialsInAfter: number | null;
  /** Whose number we then see. */
  readonly dialsInFrom: 'this telephone' | 'another one' | 'a withheld number';
}

/** The number of somebody who has no call with us. */
export const STRANGER = '+33699999999';

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
    hangsUpOnTheWay: choices.weighted([10, 1]) === 1,
    waitsAtMost: choices.weighted([6, 1]) === 1 ? 20 * second : null,
    talksAtMost: choices.pick([90, 300, 60, 59, 61, 10, 1, 3000]) * second,
    whenAlone: choices.pick(['hangs up', 'calls back', 'silent', 'repeats first']),
    dialsInAfter: [null, 8 * second, 45 * second, 70 * second][choices.weighted([3, 1, 1, 1])] ?? null,
    dialsInFrom:
      (['this telephone', 'another one', 'a withheld number'] as const)[choices.weighted([2, 1, 1])] ?? 'another one',
    agrees: [['1'], ['2'], [''], ['*', '1']][choices.weighted([5, 1, 1, 1])] ?? ['1'],
  };
}

/** Whether the question is put to somebody whom the other has left. */
export const isAlone = (question: Question) => question === 'client_left' || question === 'provider_left';

const aloneKeys: Readonly<Record<Telephone['whenAlone'], readonly string[]>> = {
  'hangs up': [],
  'calls back': ['1'],
  silent: [],
  'repeats first': ['*', '1'],
};

/** The key that is pressed in this round; empty for none. */
export function keyOf(telephone: Telephone, { question, round }: { question: Question; round: number }): string {
  if (telephone.isMachine) return '';
  if (question === 'recording') return telephone.agrees[round - 1] ?? '';
  const keys = isAlone(question) ? aloneKeys[telephone.whenAlone] : telephone.presses;
  return keys[round - 1] ?? '';
}
