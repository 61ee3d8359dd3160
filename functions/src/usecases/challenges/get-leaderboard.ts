import { affiliateRoles, type InProgramme } from '@sos/domain/accounts/affiliates';
import { aliasOf } from '@sos/domain/challenges/challenge';
import { gamesOf } from '@sos/domain/challenges/games';
import { boostSteps, monthBefore, monthSpan, type MonthStanding } from '@sos/domain/challenges/month';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Instant } from '@sos/domain/shared/instant';
import type { Handler } from '../shared/handler.ts';
import type { Actor, Clock } from '../shared/ports.ts';
import type { GamePlans, RankedMonths } from './ports.ts';

const SHOWN = 10;

export interface GetLeaderboardNeeds {
  readonly months: Pick<RankedMonths, 'read'>;
  /** The added programme of a partner. */
  readonly addedOf: (uid: string) => Promise<string | undefined>;
  readonly plans: GamePlans;
  readonly clock: Clock;
}

/** Throws DomainError not_found. */
export function makeGetLeaderboard(needs: GetLeaderboardNeeds): Handler<'getLeaderboard'> {
  const { plans, clock } = needs;
  return async (actor) => {
    const { uid } = actor;
    const [whose, plan] = await Promise.all([whoseOf(needs, actor), plans.current()]);
    const games = whose ? gamesOf(plan, whose) : [];
    if (!whose || !games.includes('month')) throw new DomainError('not_found', 'not_found');
    const isRaised = games.includes('raise');
    const board = { whose, isRaised, now: clock.now() };
    const [shown, boost] = await Promise.all([monthOf(needs, board, uid), boostOf(needs, board, uid)]);
    return { programme: whose.programme, ...shown, steps: isRaised ? [...boostSteps] : [], boost };
  };
}

interface Board {
  readonly whose: InProgramme;
  readonly isRaised: boolean;
  readonly now: Instant;
}

async function monthOf({ months }: GetLeaderboardNeeds, { whose, now }: Board, uid: string) {
  const { month } = monthSpan(now);
  const known = await months.read(whose, month);
  const standings = known?.standings ?? [];
  return {
    month,
    countedAt: known?.countedAt ?? null,
    standings: standings.slice(0, SHOWN).map((standing) => viewOf(standing, uid)),
    own: ownOf(standings, uid),
  };
}

/** What the best of the last month have of it now. */
async function boostOf({ months }: GetLeaderboardNeeds, { whose, isRaised, now }: Board, uid: string) {
  const last = isRaised ? await months.read(whose, monthSpan(monthBefore(now)).month) : undefined;
  return last?.boosts?.find(({ affiliateId }) => affiliateId === uid)?.percent ?? null;
}

async function whoseOf({ addedOf }: GetLeaderboardNeeds, { uid, role }: Actor) {
  const programme = affiliateRoles.find((each) => each === role);
  if (programme !== 'partner') return programme && { programme };
  const added = await addedOf(uid);
  return added === undefined ? undefined : { programme, added };
}

function viewOf({ affiliateId, earned, calls }: MonthStanding, uid: string) {
  return { alias: aliasOf(affiliateId), earned, calls, isOwn: affiliateId === uid };
}

function ownOf(standings: readonly MonthStanding[], uid: string) {
  const place = standings.findIndex(({ affiliateId }) => affiliateId === uid);
  const own = standings[place];
  return own ? { place: place + 1, earned: own.earned, calls: own.calls } : null;
}
