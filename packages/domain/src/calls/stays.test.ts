import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newAttempt } from './attempt-facts.ts';
import type { Attempt, Stay } from './session.ts';
import { staysOf, withJoin, withLeave } from './stays.ts';

const call = newAttempt('client-1', 1, 0);
type Word = (attempt: Attempt) => Attempt;
const joins =
  (at: number, room: string | null = 'R1'): Word =>
  (attempt) =>
    withJoin(attempt, { at, room });
const leaves =
  (at: number, { room = 'R1', moved = false }: { room?: string | null; moved?: boolean } = {}): Word =>
  (attempt) =>
    withLeave(attempt, { at, room, moved });
const heard = (...words: Word[]) => words.reduce((attempt, word) => word(attempt), call);
const stay = (joinedAt: number | null, leftAt: number | null, differs: Partial<Stay> = {}): Stay => {
  return { room: 'R1', joinedAt, leftAt, moved: false, ...differs };
};

describe('the stays of a call', () => {
  it.each<[string, Word[], Stay[]]>([
    ['a stay that goes on', [joins(5)], [stay(5, null)]],
    ['a stay that is over', [joins(5), leaves(9)], [stay(5, 9)]],
    ['a stay that is over at once', [joins(5), leaves(5)], [stay(5, 5)]],
    ['two stays', [joins(5), leaves(9), joins(20), leaves(30)], [stay(5, 9), stay(20, 30)]],
    ['one that begins as the one before ends', [joins(5), leaves(9), joins(9), leaves(12)], [stay(5, 9), stay(9, 12)]],
    ['one whose leave is not told', [joins(5), joins(20), leaves(30)], [stay(5, null), stay(20, 30)]],
    ['one whose join is not told', [leaves(9), joins(20)], [stay(null, 9), stay(20, null)]],
    ['one whose join is not told, after another', [joins(5), leaves(9), leaves(12)], [stay(5, 9), stay(null, 12)]],
    ['a leave for a question', [joins(5), leaves(9, { moved: true })], [stay(5, 9, { moved: true })]],
    ['a room that only the leave names', [joins(5, null), leaves(9, { room: 'R2' })], [stay(5, 9, { room: 'R2' })]],
    ['a room that only the join names', [joins(5, 'R2'), leaves(9, { room: null })], [stay(5, 9, { room: 'R2' })]],
  ])('are the same in whatever order the words come: %s', (_, words, expected) => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...words, ...words], { minLength: words.length * 2 }), (told) => {
        expect(heard(...told).stays).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('begin with the first join that is known and end with the last leave, if nobody joined since', () => {
    expect(heard(leaves(3), joins(5), leaves(9))).toMatchObject({ joinedAt: 5, leftAt: 9 });
    expect(heard(joins(5), leaves(9), joins(20))).toMatchObject({ joinedAt: 5, leftAt: null });
    expect(heard(leaves(3))).toMatchObject({ joinedAt: null, leftAt: 3 });
  });

  it('do not change by a word that was told before', () => {
    const known = heard(joins(5), leaves(9));
    expect(joins(5)(known)).toBe(known);
    expect(leaves(9)(known)).toBe(known);
  });

  it('of an earlier release are its two instants, and go on from there', () => {
    expect(staysOf(call)).toEqual([]);
    expect(staysOf({ ...call, joinedAt: 5 })).toEqual([stay(5, null, { room: null })]);
    expect(staysOf({ ...call, leftAt: 9 })).toEqual([stay(null, 9, { room: null })]);
    expect(leaves(9)({ ...call, joinedAt: 5 }).stays).toEqual([stay(5, 9)]);
  });

  it('keep what a newer release wrote into them', () => {
    const newer = { ...stay(5, 9), newer: 'kept' };
    const opened = {
      ...call,
      stays: [
        { ...stay(20, null), newer: 'open' },
        { ...stay(null, 3), newer: 'unpaired' },
      ],
    };
    expect(joins(40)({ ...call, stays: [newer] }).stays).toEqual([newer, stay(40, null)]);
    expect(joins(2)(opened).stays[0]).toEqual({ ...stay(2, 3), newer: 'unpaired' });
    expect(leaves(30)(opened).stays).toEqual([
      { ...stay(null, 3), newer: 'unpaired' },
      { ...stay(20, 30), newer: 'open' },
    ]);
  });
});
