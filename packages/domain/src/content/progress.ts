import type { Instant } from '../shared/instant.ts';
import type { Lesson } from './lesson.ts';

/** How often a quiz may be handed in on one day (UTC), so that nobody finds the answers by trying all of them. */
export const TRIES_A_DAY = 5;
const DAY = 86_400_000;

/** How far somebody has come with one module. */
export interface Progress {
  readonly tries: number;
  /** Which day the last try was on, and how many there were on it. */
  readonly day: number;
  readonly triesThatDay: number;
  /** Most right answers of any try. */
  readonly best: number;
  readonly passedAt: Instant | null;
  /** Of the last try, so that one that is sent twice counts once. */
  readonly lastId: string;
  readonly lastRight: number;
}

export const noProgress: Progress = {
  tries: 0,
  day: 0,
  triesThatDay: 0,
  best: 0,
  passedAt: null,
  lastId: '',
  lastRight: 0,
};

/** How many answers are right; undefined unless there is one for each question. */
export function rightAnswers({ questions }: Lesson, answers: readonly number[]): number | undefined {
  if (answers.length !== questions.length) return undefined;
  return questions.filter(({ right }, place) => answers[place] === right).length;
}

export function triesLeft({ day, triesThatDay }: Progress, now: Instant): number {
  return day === dayOf(now) ? Math.max(0, TRIES_A_DAY - triesThatDay) : TRIES_A_DAY;
}

interface Try {
  readonly id: string;
  readonly right: number;
  readonly passMark: number;
  readonly at: Instant;
}

/** The progress with one more try; whoever has passed stays so, and is not counted any more. */
export function withTry(before: Progress, { id, right, passMark, at }: Try): Progress {
  const last = { best: Math.max(before.best, right), lastId: id, lastRight: right };
  if (before.passedAt !== null) return { ...before, ...last };
  const day = dayOf(at);
  return {
    ...last,
    tries: before.tries + 1,
    day,
    triesThatDay: (before.day === day ? before.triesThatDay : 0) + 1,
    passedAt: right >= passMark ? at : null,
  };
}

const dayOf = (at: Instant) => Math.floor(at / DAY);
