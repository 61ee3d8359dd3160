import { payoutDifferences, payoutEntryDifferences, strayPayout } from '@sos/domain/withdrawals/payout-differences';
import type { RailPayout } from '@sos/domain/withdrawals/rail-payout';
import { railKey, type Withdrawal, type WithdrawalRail } from '@sos/domain/withdrawals/withdrawal';
import type { Log } from '../shared/ports.ts';
import type { Judged } from './judge-suspects.ts';
import { keepFindings, type KeepNeeds, toFinding, unanswered } from './keep-findings.ts';
import type { PayoutBooks, PayoutPaperStore } from './payout-ports.ts';
import type { Finding } from './ports.ts';

export interface JudgePayoutNeeds extends KeepNeeds {
  readonly books: PayoutBooks;
  readonly papers: PayoutPaperStore;
  readonly log: Log;
}

/** A transfer at a rail, a withdrawal of ours, or both. */
export interface PayoutSuspect {
  readonly rail: WithdrawalRail;
  readonly railId: string | null;
  /** Empty where none of ours is known. */
  readonly withdrawalId: string;
}

/**
 * Asks the rail and our papers anew about a suspect, and keeps each difference that two looks find: between the rail's word
 * and ours an event may have come in.
 */
export function makeJudgePayout(needs: JudgePayoutNeeds) {
  return async (suspect: PayoutSuspect): Promise<Judged> => {
    const first = await look(needs, suspect);
    const again = first && first.length > 0 ? await look(needs, suspect) : first;
    if (!first || !again) return { findings: null, fresh: 0 };
    const both = again.filter(({ id }) => first.some((each) => each.id === id));
    const findings = await Promise.all(both.map((each) => waiting(needs, each)));
    return { findings, fresh: await keepFindings(needs, findings) };
  };
}

/** Undefined where the rail did not say. */
async function look(needs: JudgePayoutNeeds, suspect: PayoutSuspect): Promise<Finding[] | undefined> {
  const { rail, railId, withdrawalId } = suspect;
  const asked = railId === null ? Promise.resolve(undefined) : needs.books[rail].read(railId);
  const payout = await asked.catch((error: unknown) => unanswered(needs.log, withdrawalId, error));
  if (payout === 'unanswered') return undefined;
  const paymentId = withdrawalId || (payout && (await withdrawalOf(needs, payout))?.id) || '';
  const found = await differencesOf(needs, { rail, railId, withdrawalId: paymentId }, payout);
  return found.map((each) => toFinding({ rail, railPaymentId: railId, paymentId }, each));
}

async function differencesOf(
  { papers, books, clock }: JudgePayoutNeeds,
  { rail, railId, withdrawalId }: PayoutSuspect,
  payout: RailPayout | undefined,
) {
  const own = withdrawalId === '' ? undefined : await papers.of(withdrawalId);
  if (!own) return [payout && strayPayout(payout)].flatMap((each) => each ?? []);
  const isOfAnother = !payout && own.withdrawal.order?.railId !== railId;
  if (railId === null || isOfAnother) return payoutEntryDifferences(own);
  return payoutDifferences({ ...own, asked: books[rail].asked(own.withdrawal) }, payout, clock.now());
}

/** What time explains is explained from when it was seen first: seen again, it waits no longer. */
async function waiting({ differences }: JudgePayoutNeeds, finding: Finding): Promise<Finding> {
  if (finding.inTransitUntil === null) return finding;
  const known = await differences.read(finding.id);
  if (!known || known.goneAt !== null) return finding;
  return { ...finding, inTransitUntil: known.inTransitUntil };
}

/** The withdrawal that a line of a rail's list is about: it knows the line's id, or asked for it and lost the answer. */
export async function withdrawalOf(
  { papers, books }: Pick<JudgePayoutNeeds, 'papers' | 'books'>,
  { rail, railId, name, beginning }: RailPayout,
): Promise<Withdrawal | undefined> {
  const known = await papers.byRailId(rail, railId);
  if (known || name === '' || beginning === '') return known;
  const isAsked = ({ id, order }: Withdrawal) =>
    Array.from({ length: order?.tryNumber ?? 0 }, (_, index) => books[rail].nameOf(railKey(id, index + 1))).includes(
      name,
    );
  return (await papers.beginningWith(beginning)).find((each) => each.rail === rail && isAsked(each));
}
