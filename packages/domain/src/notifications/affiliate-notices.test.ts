import { describe, expect, it } from 'vitest';
import type { LedgerLine } from '../affiliates/commission.ts';
import type { FraudCase } from '../affiliates/fraud-case.ts';
import { boostNotices, ledgerNotice, verdictNotice } from './affiliate-notices.ts';
import { noticeId } from './notice.ts';

const NOON = Date.UTC(2026, 10, 29, 12);
const DAY = 86_400_000;
const aLine = (part: Partial<LedgerLine> = {}): LedgerLine => ({
  id: 'c1_1',
  affiliateId: 'ana',
  kind: 'earned',
  amount: 1000,
  commissionId: 'c1',
  paymentId: 'p1',
  at: NOON,
  ...part,
});
const idsOf = (lines: readonly LedgerLine[]) =>
  new Set(lines.map((line) => ledgerNotice(line)).map((notice) => notice && noticeId(notice)));

describe('a line of the ledger', () => {
  it.each([
    ['a commission', {}, 'earned_affiliate'],
    ['one that is taken back', { kind: 'reversed', amount: -1000 }, 'reversed_affiliate'],
    ['one that comes back after a dispute', { kind: 'reversed', amount: 1000 }, 'earned_affiliate'],
    ['a correction', { kind: 'adjusted', amount: -300 }, 'adjusted_affiliate'],
    ['a prize', { id: 'prize_2026-48_ana', kind: 'adjusted' }, 'prize_affiliate'],
    ['the piggy bank', { id: 'piggy_ana', kind: 'adjusted' }, 'piggy_affiliate'],
    ['a withdrawal, which tells of itself', { kind: 'paid', amount: -1000 }, undefined],
  ] as const)('is told: %s', (_what, part, text) => {
    expect(ledgerNotice(aLine(part))?.text).toBe(text);
  });

  it('of commissions is told once a day, and what is taken back beside what is earned', () => {
    const earned = [aLine(), aLine({ id: 'c2_1' })];
    expect(idsOf(earned).size).toBe(1);
    expect(idsOf([...earned, aLine({ at: NOON + DAY })]).size).toBe(2);
    expect(idsOf([...earned, aLine({ kind: 'reversed', amount: -1000 })]).size).toBe(2);
  });

  it('of anything else is told each time, with its amount', () => {
    const two = [aLine({ id: 'prize_1_ana', kind: 'adjusted' }), aLine({ id: 'prize_2_ana', kind: 'adjusted' })];
    expect(idsOf(two).size).toBe(2);
    expect(ledgerNotice(two[0] ?? aLine())?.facts.total).toEqual({ amount: 1000, currency: 'USD' });
  });
});

describe('a case of fraud', () => {
  const open: FraudCase = {
    affiliateId: 'ana',
    programme: 'chatter',
    rule: 'same_device',
    mode: 'hold',
    status: 'open',
    holds: true,
    count: 1,
    evidence: [],
    openedAt: NOON,
    decidedAt: null,
  };
  const decided = (status: 'honest' | 'fraud') => ({ ...open, status, holds: false, decidedAt: NOON + 1 });

  it('is told once it is decided', () => {
    expect(verdictNotice('case', open, decided('fraud'))).toMatchObject({
      text: 'fraud_affiliate',
      recipientId: 'ana',
    });
    expect(verdictNotice('case', open, decided('honest'))?.text).toBe('honest_affiliate');
  });

  it('is not told before, nor again, nor to whom nothing waited when nothing was found', () => {
    expect(verdictNotice('case', undefined, open)).toBeUndefined();
    expect(verdictNotice('case', open, { ...open, count: 2 })).toBeUndefined();
    expect(verdictNotice('case', decided('fraud'), decided('fraud'))).toBeUndefined();
    expect(verdictNotice('case', { ...open, holds: false }, decided('honest'))).toBeUndefined();
  });
});

it('the best of a month are told once that they earn more in the next', () => {
  const boosts = ['ana', 'ben'].map((affiliateId) => ({ affiliateId, percent: 200, most: 100 }));
  const told = boostNotices('chatter-2026-11', { boosts: null }, { boosts });
  expect(told.map(({ recipientId }) => recipientId)).toEqual(['ana', 'ben']);
  expect(boostNotices('chatter-2026-11', { boosts }, { boosts })).toEqual([]);
  expect(boostNotices('chatter-2026-11', undefined, { boosts: null })).toEqual([]);
});
