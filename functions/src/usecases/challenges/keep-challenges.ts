import { challengeId, challengeOf, counted, isOver } from '@sos/domain/challenges/challenge';
import type { Instant } from '@sos/domain/shared/instant';
import type { Clock, Log } from '../shared/ports.ts';
import { allWithin } from './all-within.ts';
import type { Challenges, CountedCalls } from './ports.ts';

const WEEK = 7 * 86_400_000;
/** How many weeks back prizes may still wait. */
const WEEKS_BACK = 4;

export interface KeepChallengesNeeds {
  readonly challenges: Challenges;
  readonly calls: Pick<CountedCalls, 'within'>;
  /** True while somebody must look at an affiliate first; their prize waits until then. */
  readonly isFlagged: (affiliateId: string) => Promise<boolean>;
  readonly clock: Clock;
  readonly log: Log;
}

/** What the schedules do with the weeks of chatters; each is harmless when it is repeated, or comes late. */
export function makeKeepChallenges(needs: KeepChallengesNeeds) {
  const { challenges, clock } = needs;
  const create = (): Promise<void> => {
    const now = clock.now();
    return challenges.createOnce(challengeId(now), challengeOf(now));
  };
  /** A week whose beginning was missed begins here. */
  const update = async (): Promise<void> => {
    await create();
    const now = clock.now();
    for (let week = 0; week <= WEEKS_BACK; week += 1) await keep(needs, challengeId(now - week * WEEK), now);
  };
  const end = (): Promise<void> => keep(needs, challengeId(clock.now()), clock.now());
  return { create, update, end };
}

async function keep(needs: KeepChallengesNeeds, id: string, now: Instant): Promise<void> {
  const known = await needs.challenges.read(id);
  if (!known || isOver(known)) return;
  if (known.awards === null) {
    const calls = await allWithin(needs.calls, { from: known.startsAt, until: known.endsAt });
    await needs.challenges.change(id, (before) => counted(before, calls, now));
  }
  await payAwards(needs, id, now);
}

/** A prize that cannot be paid yet keeps no other from being paid. */
async function payAwards({ challenges, isFlagged, log }: KeepChallengesNeeds, id: string, now: Instant): Promise<void> {
  const awards = (await challenges.read(id))?.awards ?? [];
  for (const { affiliateId } of awards.filter(({ paidAt }) => paidAt === null)) {
    try {
      if (!(await isFlagged(affiliateId))) await challenges.pay(id, affiliateId, now);
    } catch (error) {
      log.error('prize_not_paid', { challenge: id, affiliate: affiliateId, error });
    }
  }
}
