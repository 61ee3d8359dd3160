import {
  boostsOf,
  boostSteps,
  monthBefore,
  monthSpan,
  type RankedMonth,
  type RankedRole,
  rankedRoles,
  rankMonth,
} from '@sos/domain/challenges/month';
import type { Instant } from '@sos/domain/shared/instant';
import type { Clock } from '../shared/ports.ts';
import { allWithin } from './all-within.ts';
import type { CountedCalls, RankedMonths } from './ports.ts';

export interface KeepMonthsNeeds {
  readonly months: RankedMonths;
  readonly calls: Readonly<Record<RankedRole, Pick<CountedCalls, 'within'>>>;
  /** True while somebody must look at an affiliate first. */
  readonly isFlagged: (affiliateId: string) => Promise<boolean>;
  readonly clock: Clock;
}

/** What the schedules do with months; each is harmless when it is repeated, or comes late. */
export function makeKeepMonths(needs: KeepMonthsNeeds) {
  const { clock } = needs;
  return {
    /** Counts the month so far, by which everybody sees where they stand. */
    update: async (): Promise<void> => {
      const now = clock.now();
      for (const programme of rankedRoles) await count(needs, programme, now);
    },
    /** Decides once which chatters earn more this month, by what stands of the last one. */
    reward: async (): Promise<void> => {
      const now = clock.now();
      const last = monthBefore(now);
      const known = await needs.months.read('chatter', monthSpan(last).month);
      if (known?.boosts) return;
      const standings = await count(needs, 'chatter', last);
      const flagged = await flaggedAmong(needs, standings);
      await needs.months.keep('chatter', monthSpan(last).month, (before) => {
        if (before?.boosts) return before;
        return { ...monthOf(last, standings, now), boosts: boostsOf(standings, flagged) };
      });
    },
  };
}

type Standings = RankedMonth['standings'];

const monthOf = (at: Instant, standings: Standings, countedAt: Instant): RankedMonth => {
  return { month: monthSpan(at).month, standings, countedAt, boosts: null };
};

/** Once it is decided who won a month it stays as it was then. */
async function count(
  { months, calls, clock }: KeepMonthsNeeds,
  programme: RankedRole,
  at: Instant,
): Promise<Standings> {
  const { month, ...span } = monthSpan(at);
  const standings = rankMonth(await allWithin(calls[programme], span));
  await months.keep(programme, month, (before) => (before?.boosts ? before : monthOf(at, standings, clock.now())));
  return standings;
}

/** As many as it takes to have enough who may win are looked at, in their order. */
async function flaggedAmong({ isFlagged }: KeepMonthsNeeds, standings: Standings): Promise<ReadonlySet<string>> {
  const flagged = new Set<string>();
  let free = 0;
  for (const { affiliateId } of standings) {
    if (free >= boostSteps.length) break;
    if (await isFlagged(affiliateId)) flagged.add(affiliateId);
    else free++;
  }
  return flagged;
}
