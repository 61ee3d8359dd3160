import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSession, BOOKED_AT } from '../testing/a-session.ts';
import { at, goodCall, tell } from '../testing/tell.ts';
import type { CallSession } from '../calls/session.ts';
import { providerStats, STATS_WINDOW } from './stats.ts';

const NOW = BOOKED_AT + 3_600_000;
const answered: CallSession = {
  ...tell(aSession(), ...goodCall(90), { type: 'settled', outcome: 'captured', at: at(400) }).session,
  endedAt: BOOKED_AT + 300_000,
};
const missed: CallSession = {
  ...answered,
  isPaid: false,
  endReason: 'provider_no_answer',
  provider: {
    ...answered.provider,
    attempts: answered.provider.attempts.map((attempt) => ({ ...attempt, result: 'no_answer' })),
  },
  settlement: { ...answered.settlement, billableSeconds: null },
};
const times = (call: CallSession, count: number) => Array.from({ length: count }, () => call);

describe('a provider’s figures', () => {
  it('tell what became of the calls, and which part of them was answered', () => {
    const stats = providerStats([...times(answered, 3), ...times(missed, 2)], NOW);
    expect(stats).toMatchObject({ answered: 3, missed: 2, paid: 3, answerRate: 0.6 });
    expect(stats.talkedSeconds).toBe(3 * (answered.settlement.billableSeconds ?? 0));
  });

  it('say nothing of a rate while there were too few calls', () => {
    expect(providerStats(times(missed, 4), NOW)).toMatchObject({ missed: 4, answerRate: null });
  });

  it('forget calls that are long over, and count none that goes on', () => {
    const old = { ...answered, endedAt: NOW - STATS_WINDOW };
    const live = { ...answered, endedAt: null };
    expect(providerStats([...times(old, 5), ...times(live, 5)], NOW)).toMatchObject({ answered: 0, answerRate: null });
  });

  it('never leave 0 to 1', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (good, bad) => {
        const { answerRate } = providerStats([...times(answered, good), ...times(missed, bad)], NOW);
        expect(answerRate === null || (answerRate >= 0 && answerRate <= 1)).toBe(true);
      }),
    );
  });
});
