import { aliasOf } from '@sos/domain/challenges/challenge';
import {
  boostSteps,
  monthBefore,
  monthSpan,
  type MonthStanding,
  type RankedRole,
  rankedRoles,
} from '@sos/domain/challenges/month';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { RankedMonths } from './ports.ts';

const SHOWN = 10;

export interface GetLeaderboardNeeds {
  readonly months: Pick<RankedMonths, 'read'>;
  readonly clock: Clock;
}

/** Throws DomainError not_found. */
export function makeGetLeaderboard({ months, clock }: GetLeaderboardNeeds): Handler<'getLeaderboard'> {
  return async ({ uid, role }) => {
    const programme = rankedRoles.find((each) => each === role);
    if (!programme) throw new DomainError('not_found', 'not_found');
    const now = clock.now();
    const { month } = monthSpan(now);
    const [known, boost] = await Promise.all([
      months.read(programme, month),
      programme === 'chatter' ? boostOf(months, uid, now) : null,
    ]);
    const standings = known?.standings ?? [];
    return {
      programme,
      month,
      countedAt: known?.countedAt ?? null,
      standings: standings.slice(0, SHOWN).map((standing) => viewOf(standing, uid)),
      own: ownOf(standings, uid),
      steps: stepsOf(programme),
      boost,
    };
  };
}

const stepsOf = (programme: RankedRole) => (programme === 'chatter' ? [...boostSteps] : []);

function viewOf({ affiliateId, earned, calls }: MonthStanding, uid: string) {
  return { alias: aliasOf(affiliateId), earned, calls, isOwn: affiliateId === uid };
}

function ownOf(standings: readonly MonthStanding[], uid: string) {
  const place = standings.findIndex(({ affiliateId }) => affiliateId === uid);
  const own = standings[place];
  return own ? { place: place + 1, earned: own.earned, calls: own.calls } : null;
}

async function boostOf(months: Pick<RankedMonths, 'read'>, uid: string, now: Instant): Promise<number | null> {
  const last = await months.read('chatter', monthSpan(monthBefore(now)).month);
  return last?.boosts?.find(({ affiliateId }) => affiliateId === uid)?.percent ?? null;
}
