import { describe, expect, it } from 'vitest';
import { deedsOf, evidenceIn, knownReason, toneOf } from './dispute.ts';

const DAY = 86_400_000;
const refused = { deed: 'submit', since: 0, refusedWith: 'no' } as const;

describe('a dispute', () => {
  it.each([
    ['evidence_due', 4 * DAY, null, 'wait'],
    ['evidence_due', 3 * DAY, null, 'signal'],
    ['submitted', 4 * DAY, refused, 'signal'],
    ['under_review', 4 * DAY, null, 'wait'],
    ['won', 4 * DAY, null, 'calm'],
    ['lost', 4 * DAY, null, 'wait'],
  ] as const)('that is %s, due in %i ms, with order %o is shown as %s', (status, dueBy, order, tone) => {
    expect(toneOf({ status, dueBy, order }, 0)).toBe(tone);
  });

  it('has the same words for the codes of both rails, and none for a code that is new', () => {
    expect(knownReason('product_not_received')).toBe('not_received');
    expect(knownReason('MERCHANDISE_OR_SERVICE_NOT_RECEIVED')).toBe('not_received');
    expect(knownReason('noncompliant')).toBeUndefined();
  });

  it('offers what the server says is possible', () => {
    expect(deedsOf({ mayAnswer: true, mayAccept: true })).toEqual(['edit', 'submit', 'accept']);
    expect(deedsOf({ mayAnswer: false, mayAccept: true })).toEqual(['accept']);
    expect(deedsOf({ mayAnswer: false, mayAccept: false })).toEqual([]);
  });

  it('keeps of the evidence what a form does not change', () => {
    const before = { productDescription: 'a', serviceDate: '2026-01-05', activityLog: 'b', explanation: 'c' };
    expect(evidenceIn({ explanation: 'd', password: 'x' }, before)).toEqual({ ...before, explanation: 'd' });
  });
});
