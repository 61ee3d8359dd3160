import type { Log } from '../shared/ports.ts';
import { type KeepBalancesNeeds, makeRecomputeBalances } from './keep-balances.ts';
import type { KeptBalances, Run, Runs } from './ports.ts';

/** The night's comparison, and two hours for its end, in ms. */
const LATE_AFTER = 26 * 3_600_000;

export interface CheckHealthNeeds extends KeepBalancesNeeds {
  readonly runs: Pick<Runs, 'latest'>;
  readonly payoutRuns: Pick<Runs, 'latest'>;
  readonly log: Log;
}

/** Whether rails and journal were compared within a day, unless nothing has moved for so long, and whether the balances that are kept are what all entries add up to. */
export function makeCheckHealth(needs: CheckHealthNeeds) {
  const { runs, journal, alerts, clock, log } = needs;
  const recompute = makeRecomputeBalances(needs);
  return async (): Promise<void> => {
    const latest = await runs.latest();
    const late = latest ? isLate(latest, clock.now()) : await hasOldEntry(needs);
    if (late) {
      const key = dayOf(clock.now());
      await alerts.raise({ kind: 'reconciliation_late', key, detail: { phase: latest?.phase ?? 'never begun' } });
    }
    const paid = await needs.payoutRuns.latest();
    if (paid && isLate(paid, clock.now())) {
      const key = `${dayOf(clock.now())}_payouts`;
      await alerts.raise({ kind: 'reconciliation_late', key, detail: { phase: paid.phase } });
    }
    const kept = await journal.balances();
    const found = await recompute(kept);
    const isSame = textOf(kept) === textOf(found);
    if (!isSame)
      await alerts.raise({ kind: 'balances_differ', key: kept.upTo?.id ?? '', detail: { kept: textOf(kept) } });
    log.info('payment_health', { compared: !late, balanced: isSame });
  };
}

function isLate({ endedAt, startedAt }: Run, now: number): boolean {
  return now - (endedAt ?? startedAt) > LATE_AFTER;
}

/** A platform that opens between the night's comparison and this look has had no night yet. */
async function hasOldEntry({ journal, clock }: Pick<CheckHealthNeeds, 'journal' | 'clock'>): Promise<boolean> {
  const before = clock.now() - LATE_AFTER;
  return (await journal.entries({ after: null, before, limit: 1 })).length > 0;
}

const dayOf = (instant: number) => new Date(instant).toISOString().slice(0, 10);

/** What is on the accounts, in one order, without what is at nothing. */
function textOf({ balances }: KeptBalances): string {
  const lines = Object.entries(balances).flatMap(([account, amounts]) =>
    Object.entries(amounts).map(([currency, amount]) => `${account} ${currency} ${amount}`),
  );
  return lines
    .filter((line) => !line.endsWith(' 0'))
    .toSorted((one, other) => (one < other ? -1 : 1))
    .join(', ');
}
