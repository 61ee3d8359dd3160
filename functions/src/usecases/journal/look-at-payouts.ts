import { payoutDifferences, payoutEntryDifferences } from '@sos/domain/withdrawals/payout-differences';
import { isBack, type WithdrawalRail, withdrawalRails } from '@sos/domain/withdrawals/withdrawal';
import { type JudgePayoutNeeds, makeJudgePayout, type PayoutSuspect, withdrawalOf } from './judge-payouts.ts';
import type { Look, Looked } from './look.ts';
import { lookAtOpen } from './look-at-open.ts';
import type { PayoutBook } from './payout-ports.ts';
import type { Run } from './ports.ts';

const PAGE = 100;
/** No list of ours is so long; one that goes on is left, for the sake of the other rails. */
const MOST_PAGES = 2000;
/** So many lines are named in an alert. */
const MOST_TOLD = 10;
/** How long before a run a transfer may have been made that it looks at: banks send money back weeks later. In ms. */
const BACK = 90 * 86_400_000;

/** Whether what was found earlier is so still. */
export function lookAtKnownPayouts(needs: JudgePayoutNeeds): Look {
  const judge = makeJudgePayout(needs);
  return lookAtOpen(needs, async ({ rail, railPaymentId: railId, paymentId: withdrawalId }) => {
    return isPayoutRail(rail) ? judge({ rail, railId, withdrawalId }) : undefined;
  });
}

const isPayoutRail = (rail: string): rail is WithdrawalRail => withdrawalRails.some((each) => each === rail);

/** Whether we know what the payout rails' lists say. */
export function lookAtPayouts(needs: JudgePayoutNeeds): Look {
  return async (run) => {
    const { rail, after, pages } = placeOf(run);
    const span = { from: Math.max(0, run.from - BACK), to: run.to };
    const page = await needs.books[rail].list(span, after);
    const suspects = await Promise.all(page.payouts.map((payout) => suspectOf(needs, payout)));
    const fresh = await judgeEach(needs, suspects);
    const nextRail = withdrawalRails[withdrawalRails.indexOf(rail) + 1] ?? null;
    const isEndless = page.next !== null && pages + 1 >= MOST_PAGES;
    const unread = [...page.unread, ...(isEndless ? ['the rest of its list'] : [])].map((name) => `${rail} ${name}`);
    await tellUnread(needs, { run, rail, unread });
    const isOver = page.next === null || isEndless;
    return { next: isOver ? nextRail : `${rail} ${page.next} ${pages + 1}`, seen: page.payouts.length, fresh, unread };
  };
}

interface Place {
  readonly rail: WithdrawalRail;
  readonly after: string | null;
  /** Pages of the rail's list that the run has read. */
  readonly pages: number;
}

function placeOf({ after }: Run): Place {
  const [rail = withdrawalRails[0], next, pages] = (after?.split(' ') ?? []) as [WithdrawalRail?, string?, string?];
  return { rail, after: next ?? null, pages: Number(pages ?? 0) };
}

interface Unread {
  readonly run: Run;
  readonly rail: WithdrawalRail;
  readonly unread: readonly string[];
}

/** Once a run and rail: what is left out must not pass for compared. */
async function tellUnread({ alerts }: JudgePayoutNeeds, { run, rail, unread }: Unread): Promise<void> {
  if (unread.length === 0) return;
  const lines = unread.slice(0, MOST_TOLD).join(', ');
  await alerts.raise({ kind: 'payouts_unread', key: `${run.id}-${rail}`, detail: { lines } });
}

type Payout = Awaited<ReturnType<PayoutBook['list']>>['payouts'][number];

/** Undefined where the line and the withdrawal say the same. */
async function suspectOf(needs: JudgePayoutNeeds, payout: Payout): Promise<PayoutSuspect | undefined> {
  const { rail, railId } = payout;
  const withdrawal = await withdrawalOf(needs, payout);
  if (!withdrawal) return { rail, railId, withdrawalId: '' };
  const entries: [] = [];
  const asked = needs.books[rail].asked(withdrawal);
  const found = payoutDifferences({ withdrawal, asked, entries }, payout, needs.clock.now());
  const isOdd = found.some(({ kind }) => kind.startsWith('payout_'));
  return isOdd ? { rail, railId, withdrawalId: withdrawal.id } : undefined;
}

async function judgeEach(needs: JudgePayoutNeeds, suspects: readonly (PayoutSuspect | undefined)[]): Promise<number> {
  const judge = makeJudgePayout(needs);
  let fresh = 0;
  for (const suspect of suspects) if (suspect) fresh += (await judge(suspect)).fresh;
  return fresh;
}

/** Whether the journal and the rails have what our withdrawals say. */
export function lookAtWithdrawals(needs: JudgePayoutNeeds): Look {
  return async (run: Run): Promise<Looked> => {
    const { ids, next } = await needs.papers.changedIn(run, { limit: PAGE, after: run.after });
    const suspects = await Promise.all(ids.map((id) => ownSuspect(needs, id)));
    return { next, seen: ids.length, fresh: await judgeEach(needs, suspects) };
  };
}

/** One whose transfer the rail should have is asked about, whatever we say of it. */
async function ownSuspect({ papers }: JudgePayoutNeeds, id: string): Promise<PayoutSuspect | undefined> {
  const own = await papers.of(id);
  if (!own) return undefined;
  const { rail, order } = own.withdrawal;
  const railId = order?.railId ?? null;
  const isAtRail = railId !== null && !isBack(own.withdrawal);
  const isOdd = payoutEntryDifferences(own).length > 0;
  return isAtRail || isOdd ? { rail, railId, withdrawalId: id } : undefined;
}
