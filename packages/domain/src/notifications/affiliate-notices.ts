import { type LedgerLine, movementOf } from '../affiliates/commission.ts';
import { dayOf } from '../affiliates/figures.ts';
import type { FraudCase } from '../affiliates/fraud-case.ts';
import type { RankedMonth } from '../challenges/month.ts';
import { noFacts, type Notice, type NoticeText } from './notice.ts';

type Movement = ReturnType<typeof movementOf<LedgerLine['kind']>>;

/** What each movement is told by; a withdrawal tells of itself. */
const texts: Readonly<Record<Movement, NoticeText | undefined>> = {
  'kind.earned': 'earned_affiliate',
  'kind.reversed': 'reversed_affiliate',
  'kind.adjusted': 'adjusted_affiliate',
  'kind.paid': undefined,
  'credit.prize': 'prize_affiliate',
  'credit.piggy': 'piggy_affiliate',
};

/** What an affiliate is told of a new line of their ledger: of commissions once a day and direction, of all else each time. */
export function ledgerNotice(line: LedgerLine): Notice | undefined {
  const movement = movementOf(line);
  const text = texts[movement];
  if (text === undefined) return undefined;
  const { affiliateId: recipientId, id, amount, at } = line;
  const isCommission = movement === 'kind.earned' || movement === 'kind.reversed';
  if (!isCommission) {
    const facts = { ...noFacts, total: { amount, currency: 'USD' as const } };
    return { text, recipientId, cause: `ledger-${id}`, facts };
  }
  // A dispute that is won brings back what was taken.
  const direction = amount > 0 ? 'earned_affiliate' : 'reversed_affiliate';
  return { text: direction, recipientId, cause: `ledger-${direction}-${dayOf(at)}`, facts: noFacts };
}

/** What an affiliate is told of the verdict about calls that they brought; whose money never waited hears only of fraud. */
export function verdictNotice(id: string, before: FraudCase | undefined, after: FraudCase): Notice | undefined {
  if (before?.status !== 'open' || after.status === 'open') return undefined;
  if (after.status === 'honest' && !before.holds) return undefined;
  const text = after.status === 'fraud' ? 'fraud_affiliate' : 'honest_affiliate';
  return { text, recipientId: after.affiliateId, cause: `verdict-${id}-${after.decidedAt}`, facts: noFacts };
}

/** What the best of a month are told once it is decided whose commissions of the next one are raised. */
export function boostNotices(
  id: string,
  before: Pick<RankedMonth, 'boosts'> | undefined,
  after: Pick<RankedMonth, 'boosts'>,
): Notice[] {
  if (before?.boosts || !after.boosts) return [];
  return after.boosts.map(({ affiliateId: recipientId }) => ({
    text: 'boost_affiliate',
    recipientId,
    cause: `boost-${id}`,
    facts: noFacts,
  }));
}
