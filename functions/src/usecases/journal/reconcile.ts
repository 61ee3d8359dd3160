import type { ReconciliationPhase } from '@sos/contracts/journal';
import { type JudgePayoutNeeds } from './judge-payouts.ts';
import { type JudgeNeeds, makeJudge } from './judge-suspects.ts';
import type { Look } from './look.ts';
import { lookAtKnownPayouts, lookAtPayouts, lookAtWithdrawals } from './look-at-payouts.ts';
import { lookAtEntries, lookAtKnown, lookAtMovements, lookAtPayments, type LookNeeds } from './look-through.ts';
import type { Clock, Log } from '../shared/ports.ts';
import type { Journal, PaperStore, Run, Runs } from './ports.ts';

/** What moved later than this before a run is left to the next one, since events of it may still be on their way, in ms. */
const YOUNG = 3_600_000;
/** A run looks again at so much of what the one before has seen, in ms. */
const AGAIN = 24 * 3_600_000;
/** Two that begin within this time, in ms, are one run. */
const ROUND = 600_000;
/** How long one go may last, in ms; the next goes on from there. */
const BUDGET_MS = 120_000;
/** So many are named of what a run could not read. */
const MOST_NAMED = 50;

interface GoNeeds {
  readonly runs: Runs;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ReconcileNeeds extends JudgeNeeds {
  readonly runs: Runs;
  readonly journal: Pick<Journal, 'entries'>;
  readonly papers: PaperStore;
}

/**
 * Compares journal, payments, transfers and each rail's own list, in pages, and keeps every difference; nothing else is
 * changed. Money that differs by one cent is an alert. Throws VendorUnavailableError, and goes on from there the next time.
 */
export function makeReconcile(needs: ReconcileNeeds) {
  const look: LookNeeds = { ...needs, judge: makeJudge(needs) };
  return makeRounds(needs, [
    ['known', lookAtKnown(look)],
    ['movements', (run) => lookAtMovements(look, run)],
    ['payments', (run) => lookAtPayments(look, run)],
    ['entries', (run) => lookAtEntries(look, run)],
  ]);
}

/** The same of what affiliates are paid: withdrawals and their entries against each payout rail's own list. */
export function makeReconcilePayouts(needs: JudgePayoutNeeds & { readonly runs: Runs }) {
  return makeRounds(needs, [
    ['known', lookAtKnownPayouts(needs)],
    ['payouts', lookAtPayouts(needs)],
    ['withdrawals', lookAtWithdrawals(needs)],
  ]);
}

/** What a run looks through, in this order. */
type Course = readonly (readonly [Working, Look])[];
type Working = Exclude<ReconciliationPhase, 'done'>;

function makeRounds({ runs, clock, log }: GoNeeds, course: Course) {
  const goOn = async (unfinished: Run): Promise<Run> => {
    const until = clock.now() + BUDGET_MS;
    let run = unfinished;
    while (run.phase !== 'done' && clock.now() < until) {
      const advanced = await onePage(course, run, clock);
      if (!(await runs.save(advanced, run))) return run;
      run = advanced;
    }
    log.info('reconciliation', { phase: run.phase, ...run.looked, found: run.found, unread: run.unread.length });
    return run;
  };
  return {
    /** Goes on with the run that is unfinished, or else begins one. */
    reconcile: async (): Promise<void> => {
      const latest = await runs.latest();
      if (latest && latest.phase !== 'done') await goOn(latest);
      const fresh = runAfter(latest, clock.now());
      if (await runs.begin(fresh)) await goOn(fresh);
    },
    /** Goes on with the run that is unfinished, if there is one. */
    resume: async (): Promise<void> => {
      const latest = await runs.latest();
      if (latest && latest.phase !== 'done') await goOn(latest);
    },
  };
}

function runAfter(latest: Run | undefined, now: number): Run {
  const to = Math.floor((now - YOUNG) / ROUND) * ROUND;
  const looked = { movements: 0, payments: 0, entries: 0, payouts: 0, withdrawals: 0 };
  const from = latest ? Math.min(latest.to, to) - AGAIN : 0;
  return {
    id: `run_${to}`,
    from,
    to,
    startedAt: now,
    endedAt: null,
    phase: 'known',
    after: null,
    pages: 0,
    looked,
    found: 0,
    unread: [],
  };
}

async function onePage(course: Course, run: Run, clock: Clock): Promise<Run> {
  const { phase } = run;
  if (phase === 'done') return run;
  const index = course.findIndex(([each]) => each === phase);
  const [, look] = course[index] ?? [];
  if (!look) throw new Error(`the run ${run.id} is in ${phase}, which is none of its phases`);
  const { next, seen, fresh, unread = [] } = await look(run);
  const after = next === null ? (course[index + 1]?.[0] ?? 'done') : phase;
  const looked = phase === 'known' ? run.looked : { ...run.looked, [phase]: run.looked[phase] + seen };
  const endedAt = after === 'done' ? clock.now() : null;
  const named = [...new Set([...run.unread, ...unread])].slice(0, MOST_NAMED);
  const found = run.found + fresh;
  return { ...run, phase: after, after: next, pages: run.pages + 1, looked, found, unread: named, endedAt };
}
