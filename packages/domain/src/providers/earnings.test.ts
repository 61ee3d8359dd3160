import { describe, expect, it } from 'vitest';
import { settlementStatuses } from '../calls/session.ts';
import { aSession } from '../testing/a-session.ts';
import { standingOf } from './earnings.ts';

const none = aSession().settlement;

describe('how a call stands for its provider', () => {
  it('is open until it is over, whatever is said of its money', () => {
    for (const status of settlementStatuses) {
      expect(standingOf({ status: 'active', settlement: { ...none, status } })).toBe('open');
    }
  });

  it.each([
    ['completed', 'capture_due', 'undecided'],
    ['completed', 'captured', 'earned'],
    ['completed', 'uncollected', 'undecided'],
    ['completed', 'refunded', 'refunded'],
    ['completed', 'none', 'undecided'],
    ['failed', 'none', 'not_charged'],
    ['failed', 'release_due', 'not_charged'],
    ['failed', 'released', 'not_charged'],
    ['cancelled', 'released', 'not_charged'],
    ['failed', 'refunded', 'refunded'],
  ] as const)('%s with %s is %s', (status, money, standing) => {
    expect(standingOf({ status, settlement: { ...none, status: money } })).toBe(standing);
  });

  it('is earned once the platform has written off what could not be collected', () => {
    const uncollected = { status: 'completed', settlement: { ...none, status: 'uncollected' } } as const;
    expect(standingOf(uncollected, true)).toBe('earned');
    expect(standingOf({ ...uncollected, settlement: { ...none, status: 'released' } }, true)).toBe('not_charged');
  });
});
