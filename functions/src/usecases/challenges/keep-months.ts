import type { InProgramme } from '@sos/domain/accounts/affiliates';
import { playing } from '@sos/domain/challenges/games';
import {
  boostsOf,
  boostSteps,
  monthBefore,
  monthSpan,
  type RankedMonth,
  rankMonth,
} from '@sos/domain/challenges/month';
import type { Instant } from '@sos/domain/shared/instant';
import type { Clock } from '../shared/ports.ts';
import { allWithin } from './all-within.ts';
import type { CountedCalls, GamePlans, RankedMonths } from './ports.ts';

export interface KeepMonthsNeeds {
  readonly months: RankedMonths;
  readonly callsOf: (whose: InProgramme) => Pick<CountedCalls, 'within'>;
  readonly plans: GamePlans;
  /** True while somebody must look at an affiliate first. */
  readonly isFlagged: (affiliateId: string) => Promise<boolean>;
  readonly clock: Clock;
}

/** What the schedules do with months; each is harmless when it is repeated, or comes late. */
export function makeKeepMonths(needs: KeepMonthsNeeds) {
  const { clock, plans } = needs;
  return {
    /** Counts the month so far, by which everybody sees where they stand. */
    update: async (): Promise<void> => {
      const now = clock.now();
      for (const whose of playing(await plans.current(), 'month')) await count(needs, whose, now);
    },
    /** Decides once who of each programme earns more this month, by what stands of the last one. */
    reward: async (): Promise<void> => {
      const now = clock.now();
      for (const whose of playing(await plans.current(), 'raise')) await reward(needs, whose, now);
    },
  };
}

async function reward(needs: KeepMonthsNeeds, whose: InProgramme, now: Instant): Promise<void> {
  const last = monthBefore(now);
  const { month } = monthSpan(last);
  if ((await needs.months.read(whose, month))?.boosts) return;
  const standings = await count(needs, whose, last);
  const flagged = await flaggedAmong(needs, standings);
  await needs.months.keep(whose, month, (before) => {
    if (before?.boosts) return before;
    return { ...monthOf(last, standings, now), boosts: boostsOf(standings, flagged) };
  });
}

type Standings = RankedMonth['standings'];

const monthOf = (at: Instant, standings: Standings, countedAt: Instant): RankedMonth => {
  return { month: monthSpan(at).month, standings, countedAt, boosts: null };
};

/** Once it is decided who won a month it stays as it was then. */
async function count({ months, callsOf, clock }: KeepMonthsNeeds, whose: InProgramme, at: Instant): Promise<Standings> {
  const { month, ...span } = monthSpan(at);
  const standings = rankMonth(await allWithin(callsOf(whose), span));
  await months.keep(whose, month, (before) => (before?.boosts ? before : monthOf(at, standings, clock.now())));
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
