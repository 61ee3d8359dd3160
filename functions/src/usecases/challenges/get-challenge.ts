import type { Output } from '@sos/contracts/callables';
import {
  aliasOf,
  type Challenge,
  challengeId,
  challengeOf,
  settlesAt,
  type Standing,
  standingsOf,
} from '@sos/domain/challenges/challenge';
import { levelOf } from '@sos/domain/challenges/level';
import type { Instant } from '@sos/domain/shared/instant';
import { DomainError } from '@sos/domain/shared/domain-error';
import type { Handler } from '../shared/handler.ts';
import type { Clock } from '../shared/ports.ts';
import type { Challenges, CountedCalls, PiggyBanks } from './ports.ts';

const WEEK = 7 * 86_400_000;
const SHOWN = 10;
/** More than anybody has in a week who is not among the best. */
const MOST_OWN = 200;

export interface GetChallengeNeeds {
  readonly challenges: Pick<Challenges, 'read'>;
  readonly calls: Pick<CountedCalls, 'ofOne'>;
  readonly banks: Pick<PiggyBanks, 'read'>;
  /** What a chatter has earned in all, in US cents; undefined where there is no such chatter. */
  readonly earnedBy: (uid: string) => Promise<number | undefined>;
  readonly clock: Clock;
}

/** Throws DomainError not_found. */
export function makeGetChallenge(needs: GetChallengeNeeds): Handler<'getChallenge'> {
  const { challenges, earnedBy, clock } = needs;
  return async ({ uid, role }) => {
    const earned = role === 'chatter' ? await earnedBy(uid) : undefined;
    if (earned === undefined) throw new DomainError('not_found', 'not_found');
    const now = clock.now();
    const known = await challenges.read(challengeId(now));
    const challenge = known ?? challengeOf(now);
    const { kind, endsAt, prizes, standings } = challenge;
    return {
      kind,
      endsAt,
      settlesAt: settlesAt(challenge),
      countedAt: known ? known.countedAt : null,
      prizes: [...prizes],
      standings: standings.slice(0, SHOWN).map((standing) => viewOf(standing, uid)),
      own: await ownOf(needs, challenge, uid),
      won: await wonBefore(challenges, uid, now),
      piggyBank: await piggyBankOf(needs.banks, uid, earned),
      level: { earned, ...levelOf(earned) },
    };
  };
}

function viewOf({ affiliateId, score }: Standing, uid: string) {
  return { alias: aliasOf(affiliateId), score, isOwn: affiliateId === uid };
}

/** Whoever is not among the best is counted by themselves. */
async function ownOf({ calls }: GetChallengeNeeds, challenge: Challenge, uid: string) {
  const place = challenge.standings.findIndex(({ affiliateId }) => affiliateId === uid);
  const known = challenge.standings[place];
  if (known) return { score: known.score, place: place + 1 };
  const own = await calls.ofOne(uid, { from: challenge.startsAt, until: challenge.endsAt }, MOST_OWN);
  return { score: standingsOf(challenge.kind, own)[0]?.score ?? 0, place: null };
}

async function piggyBankOf(banks: Pick<PiggyBanks, 'read'>, uid: string, earned: number) {
  const bank = await banks.read(uid);
  return bank ? { amount: bank.amount, target: bank.target, earned, isPaid: bank.paidAt !== null } : null;
}

async function wonBefore(
  challenges: Pick<Challenges, 'read'>,
  uid: string,
  now: Instant,
): Promise<Output<'getChallenge'>['won']> {
  for (const week of [1, 2]) {
    const awards = (await challenges.read(challengeId(now - week * WEEK)))?.awards;
    if (awards)
      return awards.map(({ affiliateId, amount, paidAt }) => {
        return { alias: aliasOf(affiliateId), amount, isOwn: affiliateId === uid, isPaid: paidAt !== null };
      });
  }
  return [];
}
