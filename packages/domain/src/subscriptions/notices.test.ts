import { describe, expect, it } from 'vitest';
import { subscriptionNotice } from './notices.ts';
import type { Subscription } from './subscription.ts';

const active: Subscription = {
  planId: 'assistant',
  status: 'active',
  aiCalls: 100,
  periodStart: 5,
  periodEnd: 9,
  trialEnd: null,
  endsAt: null,
  trialEndsSoon: false,
};
const told = (before: Partial<Subscription> | null, after: Partial<Subscription>) =>
  subscriptionNotice('camille', { current: before && { ...active, ...before } }, { current: { ...active, ...after } });

describe('a subscriber', () => {
  it('is told before the free days end, unless they have cancelled', () => {
    const soon = { status: 'trial', trialEndsSoon: true } as const;
    expect(told({ status: 'trial' }, soon)).toMatchObject({
      text: 'trial_ends_provider',
      recipientId: 'camille',
      cause: 'trial_ends_provider-5',
    });
    expect(told(null, soon)?.text).toBe('trial_ends_provider');
    expect(told(soon, soon)).toBeUndefined();
    expect(told({ status: 'trial' }, { ...soon, endsAt: 9 })).toBeUndefined();
  });

  it('is told once that a payment failed', () => {
    expect(told({}, { status: 'past_due' })?.text).toBe('unpaid_provider');
    expect(told({ status: 'past_due' }, { status: 'past_due' })).toBeUndefined();
    const unpaid = { current: { ...active, status: 'past_due' } } as const;
    expect(subscriptionNotice('camille', undefined, unpaid)?.text).toBe('unpaid_provider');
  });

  it('is told when what they had is over', () => {
    expect(told({}, { status: 'ended' })?.text).toBe('ended_provider');
    expect(told({ status: 'ended' }, { status: 'ended' })).toBeUndefined();
    expect(told(null, { status: 'ended' })).toBeUndefined();
    expect(told({ status: 'incomplete' }, { status: 'ended' })).toBeUndefined();
  });

  it('is told nothing of the rest', () => {
    expect(told(null, {})).toBeUndefined();
    expect(subscriptionNotice('camille', undefined, { current: null })).toBeUndefined();
  });
});
