import { describe, expect, it } from 'vitest';
import type { DecisionView } from '../../protocol.ts';
import { matches } from './decision-filter.ts';
import { decidingAttempt, notesByLine, resultWords } from './deciding.ts';

const decision: DecisionView = {
  id: 1,
  time: '2026-01-01T00:00:00Z',
  method: 'get',
  path: 'users/u1',
  uid: 'me',
  allowed: false,
  file: 'firestore.rules',
  message: '',
  tried: [
    { result: 'false', line: 5, text: 'allow get: if false;' },
    { result: 'Null value error.', line: 9, text: 'allow get: if f();', failedAt: 2 },
  ],
};

describe('a decision', () => {
  it('was made by the statement that was asked last', () => {
    expect(decidingAttempt(decision)?.line).toBe(9);
  });

  it('marks each statement, and the line of an error elsewhere', () => {
    expect([...notesByLine(decision)]).toEqual([
      [5, ['false']],
      [2, ['Null value error.']],
      [9, ['error at line 2']],
    ]);
  });

  it('says in which line an error is when it is another one', () => {
    expect(decision.tried.map(resultWords)).toEqual(['false', 'error at line 2: Null value error.']);
  });
});

describe('the filter of decisions', () => {
  const all = { deniedOnly: false, path: '', uid: '' };

  it.each([
    [all, true],
    [{ ...all, deniedOnly: true }, true],
    [{ ...all, path: ' users/ ' }, true],
    [{ ...all, path: 'calls' }, false],
    [{ ...all, uid: 'me' }, true],
    [{ ...all, uid: 'none' }, false],
  ])('%j', (filter, expected) => expect(matches(decision, filter)).toBe(expected));

  it('finds nobody by "none", and hides what was allowed', () => {
    expect(matches({ ...decision, uid: null }, { ...all, uid: 'none' })).toBe(true);
    expect(matches({ ...decision, allowed: true }, { ...all, deniedOnly: true })).toBe(false);
  });
});
