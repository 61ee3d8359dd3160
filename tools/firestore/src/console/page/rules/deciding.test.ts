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
    { result: 'Null value error.', line: 9, text: 'allow get: if f();', at: 2 },
    { result: 'false', line: 12, text: 'allow get: if a && b;', at: 13 },
  ],
};

describe('a decision', () => {
  it('was made by the statement that was asked last', () => {
    expect(decidingAttempt(decision)?.line).toBe(12);
  });

  it('marks each statement, and the line elsewhere that it is false or fails for', () => {
    expect([...notesByLine(decision)]).toEqual([
      [5, ['false']],
      [9, ['error at line 2']],
      [2, ['Null value error.']],
      [12, ['false at line 13']],
      [13, ['false']],
    ]);
  });

  it('says which line that is when it is another one', () => {
    expect(decision.tried.map(resultWords)).toEqual([
      'false',
      'error at line 2: Null value error.',
      'false at line 13',
    ]);
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
