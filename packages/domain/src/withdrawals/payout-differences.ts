import { ANSWER_WITHIN, type Difference, type DifferenceKind } from '../journal/difference.ts';
import { type Account, balancesOf, type Posting } from '../journal/posting.ts';
import type { Instant } from '../shared/instant.ts';
import { WATCHED_MS } from './next.ts';
import { clearing, linesOf } from './postings.ts';
import { isGone, type RailPayout } from './rail-payout.ts';
import { isBack, type Withdrawal } from './withdrawal.ts';

/** All that we have about one withdrawal. */
export interface PayoutPapers {
  readonly withdrawal: Withdrawal;
  /** What its rail was asked to bring, in minor units of its currency; null where that was never written down. */
  readonly asked: number | null;
  readonly entries: readonly Posting[];
}

/** Every difference between a withdrawal, the journal, and what the rail says of its transfer; undefined where it has none. */
export function payoutDifferences(papers: PayoutPapers, payout: RailPayout | undefined, now: Instant): Difference[] {
  const told = payout ? lineDifference(papers, payout, now) : missing(papers);
  return [...(told ? [told] : []), ...payoutEntryDifferences(papers)];
}

/** A transfer on the list that no withdrawal of ours leads to. Undefined where it moved nothing. */
export function strayPayout(payout: RailPayout): Difference | undefined {
  if (isGone(payout)) return undefined;
  return differing('payout_unknown', sidesOf(payout, 0));
}

type Sides = Pick<Difference, 'ref' | 'currency' | 'ours' | 'theirs'>;

const differing = (kind: DifferenceKind, sides: Sides, inTransitUntil: Instant | null = null): Difference => {
  return { kind, ...sides, inTransitUntil };
};
const sidesOf = ({ railId: ref, currency, amount: theirs }: RailPayout, ours: number | null): Sides => {
  return { ref, currency, ours, theirs };
};

/** The rail's id of the transfer; null while nobody has told it, or nothing was asked for. */
const railIdOf = ({ order }: Withdrawal) => order?.railId ?? null;

/** We know of a transfer, and nothing of it came back. */
function missing({ withdrawal, asked: ours }: PayoutPapers): Difference | undefined {
  const railId = railIdOf(withdrawal);
  if (railId === null || isBack(withdrawal)) return undefined;
  return differing('payout_missing', { ref: railId, currency: withdrawal.currency, ours, theirs: 0 });
}

function lineDifference({ withdrawal, asked }: PayoutPapers, payout: RailPayout, now: Instant): Difference | undefined {
  const railId = railIdOf(withdrawal);
  if (railId !== null && railId !== payout.railId) {
    return isGone(payout) ? undefined : differing('payout_twice', sidesOf(payout, 0));
  }
  if (isGone(payout) || payout.state === 'returning') return back(withdrawal, payout, { asked, now });
  if (isBack(withdrawal)) return differing('payout_unrecorded', sidesOf(payout, 0));
  return amountDifference(withdrawal, payout, asked) ?? late(withdrawal, payout, { asked, now });
}

function amountDifference({ currency }: Withdrawal, payout: RailPayout, asked: number | null): Difference | undefined {
  if (payout.currency !== currency) return differing('payout_amount', sidesOf(payout, null));
  if (asked === null || asked === payout.amount) return undefined;
  return differing('payout_amount', sidesOf(payout, asked));
}

interface At {
  readonly asked: number | null;
  readonly now: Instant;
}

/** The rail brings it back, or has. Banks take weeks for it, and until then it counts as paid. */
function back(withdrawal: Withdrawal, payout: RailPayout, { asked, now }: At): Difference | undefined {
  const { order, status } = withdrawal;
  if (isBack(withdrawal) || (payout.state === 'returning' && status !== 'paid')) return undefined;
  if (payout.state === 'cancelled' && order?.isFunded !== true) return undefined;
  const until = now + (payout.state === 'returned' ? ANSWER_WITHIN : WATCHED_MS);
  return differing('payout_bounced', { ...sidesOf(payout, asked), theirs: 0 }, until);
}

/** One side has seen what the other has not yet: the sweep asks, and what comes back may be sent on again by the bank. */
function late(withdrawal: Withdrawal, payout: RailPayout, { asked, now }: At): Difference | undefined {
  const isSeen = withdrawal.status === 'paid';
  if (payout.state === 'paid' || railIdOf(withdrawal) === null) {
    return isSeen ? undefined : differing('payout_unrecorded', sidesOf(payout, 0), now + ANSWER_WITHIN);
  }
  if (!isSeen) return undefined;
  return differing('payout_bounced', { ...sidesOf(payout, asked), theirs: 0 }, now + WATCHED_MS);
}

/** What a withdrawal's entries are about, beside the rail's own account. */
const owing: readonly Account[] = ['affiliate_payable', 'affiliate_paid'];

/** Where the journal does not say what the withdrawal says. */
export function payoutEntryDifferences({ withdrawal, entries }: Omit<PayoutPapers, 'asked'>): Difference[] {
  const own = entries.filter(({ paymentId }) => paymentId === withdrawal.id);
  const posted = balancesOf(own);
  const expected = balancesOf([{ lines: linesOf(withdrawal) }]);
  return [...owing, ...Object.values(clearing)].flatMap((account) => {
    const [ours, theirs] = [expected[account]?.USD ?? 0, posted[account]?.USD ?? 0];
    return ours === theirs ? [] : [onAccount(account, ours, theirs)];
  });
}

/** What is posted the other way round is shown as it is. */
function onAccount(ref: Account, ours: number, theirs: number): Difference {
  const sign = Math.sign(ours || theirs);
  const sides = { ref, currency: 'USD', ours: sign * ours || 0, theirs: sign * theirs || 0 };
  return differing(kindOf(ours, theirs), sides);
}

function kindOf(ours: number, theirs: number): DifferenceKind {
  if (theirs === 0) return 'entry_missing';
  return ours === 0 || theirs % ours === 0 ? 'entry_extra' : 'entry_wrong';
}
