import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aModule } from '../testing/a-content.ts';
import { completedAt } from './certificate.ts';
import { readLesson } from './lesson.ts';
import { noProgress, type Progress, rightAnswers, TRIES_A_DAY, triesLeft, withTry } from './progress.ts';

const lesson = readLesson(aModule().texts['en'] ?? '');
const DAY = 86_400_000;
const NOW = Date.UTC(2026, 0, 5, 12);
const wrong = (id: string, at = NOW) => ({ id, right: 1, passMark: 2, at });

it.each([
  [[1, 0], 2],
  [[1, 1], 1],
  [[0, 1], 0],
  [[1, 7], 1],
  [[1], undefined],
  [[1, 0, 0], undefined],
])('of the answers %j, %s are right', (answers, right) => {
  expect(lesson && rightAnswers(lesson, answers)).toBe(right);
});

it('a quiz is passed at its mark and stays so, whatever is handed in later', () => {
  const passed = withTry(withTry(noProgress, wrong('a')), { id: 'b', right: 2, passMark: 2, at: NOW + 1 });
  expect(passed).toMatchObject({ tries: 2, best: 2, passedAt: NOW + 1 });
  expect(withTry(passed, wrong('c', NOW + 2))).toMatchObject({ tries: 2, best: 2, passedAt: NOW + 1, lastId: 'c' });
});

it('tries are counted by the day, and left again on the next', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 3 }), { maxLength: 30 }), (days) => {
      let progress = noProgress;
      for (const [index, day] of days.toSorted((one, other) => one - other).entries())
        progress = withTry(progress, wrong(`${index}`, NOW + day * DAY));
      const today = days.filter((day) => day === 3).length;
      expect(triesLeft(progress, NOW + 3 * DAY)).toBe(Math.max(0, TRIES_A_DAY - today));
      expect(progress.tries).toBe(days.length);
    }),
  );
});

it('the certificate comes with the last module', () => {
  const passed = (at: number | null): Progress => ({ ...noProgress, passedAt: at });
  const [a, b] = [aModule({ id: 'a' }), aModule({ id: 'b' })];
  expect(completedAt([a, b], { a: passed(5), b: passed(3) })).toBe(5);
  expect(completedAt([a, b], { a: passed(5), b: passed(null) })).toBeNull();
  expect(completedAt([a, b], { a: passed(5) })).toBeNull();
  expect(completedAt([], { a: passed(5) })).toBeNull();
});
