import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aDispute, aRailDispute } from '../testing/a-dispute.ts';
import { type Dispute, disputeKey, disputePhases, openDispute, type RailDispute, stakeOf } from './dispute.ts';
import type { DisputeEvent } from './events.ts';
import { isPausing, isPressing, mayAnswer, mayHaveFreshKey, next } from './next.ts';

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

  it.each<Partial<RailDispute>>([
    { reason: 'fraudulent' },
    { kind: 'inquiry' },
    { phase: 'waiting' },
    { dueBy: 9 * DAY },
    { openedAt: 2 },
    { withdrawn: 0 },
    { fee: 0 },
    { submissions: 1 },
    { amount: { amount: 4800, currency: 'EUR' } },
  ])('changes when the rail tells %o, and not when it tells that again', (word) => {
    expect(next(aDispute(), told({})).changed).toBe(false);
    const { changed, dispute } = next(aDispute(), told(word));
    expect(changed).toBe(true);
    expect(dispute).toMatchObject({ ...word, toldAt: 2 });
    expect(next(dispute, told(word, 3)).changed).toBe(false);
  });

  it('is recorded at the first word, though that says nothing else than what it was opened with', () => {
    const about = { rail: 'stripe', paymentId: 'b', clientId: 'c', providerId: 'p' } as const;
    const opened = openDispute(about, aRailDispute());
    expect(opened).toMatchObject({ status: 'opened', toldAt: 0, order: null, tryNumber: 1, isAccepted: false });
    expect(next(opened, told({}, 1))).toMatchObject({ changed: true, dispute: { status: 'evidence_due', toldAt: 1 } });
  });

  it('that was answered and waits for somebody else is submitted', () => {
    expect(after(told({ phase: 'waiting', submissions: 1 })).status).toBe('submitted');
  });

  it('takes what the rail says in the same instant', () => {
    expect(next(aDispute(), told({ fee: 1 }, 1)).changed).toBe(true);
  });

  it.each([
    ['needs_response', 'frozen'],
    ['waiting', 'frozen'],
    ['under_review', 'frozen'],
    ['won', 'free'],
    ['lost', 'lost'],
    ['closed', 'free'],
  ] as const)('that is %s leaves its money %s', (phase, status) => {
    const stake = { id: 'dp_1', amount: 4900, status, withdrawn: 4900, fee: 1500, toldAt: 7 };
    expect(stakeOf(aRailDispute({ phase }), 7)).toEqual(stake);
  });

  it('has an end that is noted once, and that a new turn takes away', () => {
    expect(after(told({ phase: 'lost' }, 5), told({ phase: 'lost', fee: 0 }, 6)).closedAt).toBe(5);
    expect(after(told({ phase: 'lost' }, 5), told({ phase: 'under_review' }, 6)).closedAt).toBeNull();
  });

  it('is pressing in its last three days, until it is answered', () => {
    expect(isPressing(aDispute(), 7 * DAY - 1)).toBe(false);
    expect(isPressing(aDispute(), 7 * DAY)).toBe(true);
    expect(isPressing(aDispute(), 10 * DAY - 1)).toBe(true);
    expect(isPressing(aDispute(), 10 * DAY)).toBe(false);
    expect(isPressing(aDispute({ dueBy: null }), 9 * DAY)).toBe(false);
    expect(isPressing({ status: 'evidence_due', dueBy: null }, -DAY)).toBe(false);
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

  it('is not possible where the rail names no day for it', () => {
    expect(mayAnswer(aDispute({ dueBy: null }), -1)).toBe(false);
    expect(mayAnswer(aDispute(), 10 * DAY - 1)).toBe(true);
  });

  it('keeps what an admin wrote where the order brings no other words', () => {
    const edited: DisputeEvent = { type: 'edited', evidence, at: 2 };
    const plain: DisputeEvent = { type: 'ordered', deed: 'submit', evidence: null, at: 3 };
    expect(after(edited, plain)).toMatchObject({ evidence, order: { deed: 'submit', since: 3, after: 0 } });
  });

  it('is done as well when the rail looks at it, but only once it was asked, or when nothing is left to do', () => {
    expect(after(ordered('submit'), told({ phase: 'under_review' }, 5)).order).not.toBeNull();
    expect(after(ordered('submit'), asking(), told({ phase: 'under_review' }, 5)).order).toBeNull();
    for (const phase of ['won', 'lost', 'closed'] as const) {
      expect(after(ordered('submit'), told({ phase }, 5))).toMatchObject({ order: null, isAccepted: false });
    }
    expect(after(ordered('accept'), asking(), told({ phase: 'under_review', submissions: 1 }, 5)).order).not.toBeNull();
    expect(
      after(told({ submissions: 2 }), ordered('submit'), told({ submissions: 2, fee: 1 }, 5)).order,
    ).not.toBeNull();
  });

  it('is heard of only where something was ordered and asked, and in its own try', () => {
    const refused: DisputeEvent = { type: 'refused', code: 'no', tryNumber: 1, at: 4 };
    expect(next(aDispute(), refused).changed).toBe(false);
    expect(next(aDispute(), asking()).changed).toBe(false);
    expect(next(after(ordered('submit')), refused).changed).toBe(false);
    const asked = after(ordered('submit'), asking());
    expect(next(asked, { ...refused, tryNumber: 2 } as DisputeEvent).changed).toBe(false);
    expect(next(asked, { type: 'not_happened', tryNumber: 1, at: 60_002 }).changed).toBe(false);
    expect(next(asked, { type: 'not_happened', tryNumber: 1, at: 60_003 }).changed).toBe(true);
  });

  it('that the rail refuses again and again is asked for after pauses that double up to six hours', () => {
    let dispute = after(ordered('submit'));
    const pauses = [1, 2, 3, 4, 5, 6, 7].map((tryNumber) => {
      const at = dispute.order?.askAfter ?? 3;
      dispute = next(dispute, asking(at)).dispute;
      dispute = next(dispute, { type: 'refused', code: 'no', tryNumber, at }).dispute;
      expect(dispute).toMatchObject({ tryNumber: tryNumber + 1, order: { askedAt: null, refusals: tryNumber } });
      return ((dispute.order?.askAfter ?? 0) - at) / 60_000;
    });
    expect(pauses).toEqual([15, 30, 60, 120, 240, 360, 360]);
    expect(next(dispute, asking((dispute.order?.askAfter ?? 0) - 1)).changed).toBe(false);
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

it('an order ends as it was carried out: accepted only where it is lost, and submitted once it is counted', () => {
  expect(after(ordered('accept'), asking(), told({ phase: 'won' }, 5)).isAccepted).toBe(false);
  expect(after(ordered('submit'), told({ submissions: 1 }, 5)).order).toBeNull();
});

it('an answer that was refused and is asked for again cannot be ordered differently meanwhile', () => {
  const again = after(ordered('submit'), asking(), { type: 'refused', code: 'no', tryNumber: 1, at: 4 }, asking(DAY));
  expect(again.order).toMatchObject({ askedAt: DAY, refusedWith: 'no' });
  expect(next(again, ordered('accept', DAY + 1)).changed).toBe(false);
});

it('a dispute of which nothing is ordered neither waits nor has an answer on its way', () => {
  expect([isPausing(aDispute(), 0), mayHaveFreshKey(aDispute(), DAY)]).toEqual([false, false]);
  expect(mayHaveFreshKey(after(ordered('submit')), DAY)).toBe(false);
  expect(disputeKey(aDispute())).toBe('submit:dp_1:1');
  expect(disputeKey(after(ordered('accept')))).toBe('accept:dp_1:1');
});
