import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDispute, aRailDispute } from '../testing/a-dispute.ts';
import { type Dispute, disputeKey, disputePhases, type RailDispute } from './dispute.ts';
import type { DisputeEvent } from './events.ts';
import { isPressing, next } from './next.ts';

const DAY = 86_400_000;
const evidence = { productDescription: 'a call', serviceDate: '2026-01-05', activityLog: 'rang', explanation: 'why' };
const told = (differs: Partial<RailDispute>, toldAt = 2): DisputeEvent => {
  return { type: 'told', dispute: aRailDispute(differs), toldAt, at: toldAt };
};
const ordered = (deed: 'submit' | 'accept', at = 2): DisputeEvent => ({ type: 'ordered', deed, evidence, at });
const asking = (at = 3): DisputeEvent => ({ type: 'asking', at });
const after = (...events: DisputeEvent[]): Dispute =>
  events.reduce((dispute, event) => next(dispute, event).dispute, aDispute());

describe('a dispute', () => {
  it.each([
    [{ phase: 'needs_response' }, 'evidence_due'],
    [{ phase: 'needs_response', dueBy: null }, 'opened'],
    [{ phase: 'waiting' }, 'opened'],
    [{ phase: 'under_review' }, 'under_review'],
    [{ phase: 'won' }, 'won'],
    [{ phase: 'lost' }, 'lost'],
    [{ phase: 'closed' }, 'closed'],
  ] as const)('of which the rail says %o is %s', (word, status) => {
    expect(after(told({ ...word, fee: 1 })).status).toBe(status);
  });

  it('is as the rail told it last, not as the word that came last', () => {
    expect(after(told({ phase: 'won' }, 5), told({ phase: 'under_review' }, 4)).status).toBe('won');
  });

  it('has an end that is noted once, and that a new turn takes away', () => {
    expect(after(told({ phase: 'lost' }, 5), told({ phase: 'lost', fee: 0 }, 6)).closedAt).toBe(5);
    expect(after(told({ phase: 'lost' }, 5), told({ phase: 'under_review' }, 6)).closedAt).toBeNull();
  });

  it('is pressing in its last three days, until it is answered', () => {
    expect(isPressing(aDispute(), 7 * DAY - 1)).toBe(false);
    expect(isPressing(aDispute(), 7 * DAY)).toBe(true);
    expect(isPressing(aDispute(), 10 * DAY)).toBe(false);
    expect(isPressing(after(ordered('submit')), 9 * DAY)).toBe(false);
  });
});

describe('an answer', () => {
  it('is submitted once it is ordered, asked for once, and done when the rail counts it', () => {
    const due = after(ordered('submit'));
    expect(due).toMatchObject({ status: 'submitted', evidence });
    expect(next(due, ordered('submit')).changed).toBe(false);
    const asked = next(due, asking()).dispute;
    expect(next(asked, asking(4)).changed).toBe(false);
    const done = next(asked, told({ phase: 'under_review', submissions: 1 }, 5)).dispute;
    expect(done).toMatchObject({ status: 'under_review', order: null, tryNumber: 2 });
  });

  it('is not taken for done because of an older word', () => {
    expect(after(ordered('submit'), asking(), told({ fee: 1 }, 5)).order).not.toBeNull();
  });

  it('comes too late at the deadline, and is not possible once the dispute is decided', () => {
    expect(next(aDispute(), ordered('submit', 10 * DAY)).changed).toBe(false);
    expect(next(after(told({ phase: 'lost' })), ordered('submit', 3)).changed).toBe(false);
  });

  it('can be edited until it is ordered', () => {
    const edited: DisputeEvent = { type: 'edited', evidence, at: 2 };
    expect(after(edited)).toMatchObject({ status: 'evidence_due', evidence });
    expect(next(after(ordered('submit')), edited).changed).toBe(false);
  });

  it('that the rail refuses is asked for again after a pause, under the next key', () => {
    const refused = after(ordered('submit'), asking(), { type: 'refused', code: 'no', tryNumber: 1, at: 4 });
    expect(disputeKey(refused)).toBe('submit:dp_1:2');
    expect(next(refused, asking(5)).changed).toBe(false);
    expect(next(refused, asking(4 + 15 * 60_000)).changed).toBe(true);
  });

  it('whose outcome nobody knows gets a new key only once it cannot be under way', () => {
    const lostAnswer = after(ordered('submit'), asking());
    const not = (at: number): DisputeEvent => ({ type: 'not_happened', tryNumber: 1, at });
    expect(next(lostAnswer, not(59_000)).changed).toBe(false);
    expect(next(lostAnswer, not(60_003)).dispute).toMatchObject({ tryNumber: 2, order: { askedAt: null } });
  });
});

describe('giving in', () => {
  it('is accepted when the rail says that the dispute is lost', () => {
    expect(after(ordered('accept'), asking(), told({ phase: 'lost' }, 5)).status).toBe('accepted');
    expect(after(ordered('accept'), asking(), told({ phase: 'won' }, 5)).status).toBe('won');
  });

  it('is possible while nobody looks at it, instead of an answer that was refused, and not beside one that is on its way', () => {
    expect(next(after(told({ phase: 'waiting' })), ordered('accept', 3)).changed).toBe(true);
    expect(next(after(told({ phase: 'under_review' })), ordered('accept', 3)).changed).toBe(false);
    const refused = after(ordered('submit'), asking(), { type: 'refused', code: 'no', tryNumber: 1, at: 4 });
    expect(next(refused, ordered('accept', 5)).dispute.order).toMatchObject({ deed: 'accept', refusedWith: null });
    expect(next(after(ordered('submit')), ordered('accept')).changed).toBe(false);
    expect(next(after(told({ phase: 'won' })), ordered('accept', 3)).changed).toBe(false);
  });
});

describe('words in any order', () => {
  it('leave the dispute as the newest says', () => {
    const words = disputePhases.map((phase, index) => told({ phase, submissions: index }, 10 + index));
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
        expect(after(...shuffled).status).toBe('closed');
      }),
    );
  });
});
