import { makeChallenges, makeCountedCalls } from '../../adapters/firestore/challenges/challenge-store.ts';
import { makeAffiliates } from '../../adapters/firestore/affiliates/affiliate-store.ts';
import { makeFraudNotes } from '../../adapters/firestore/affiliates/fraud-notes.ts';
import { makeRankedMonths } from '../../adapters/firestore/challenges/month-store.ts';
import { makePiggyBanks } from '../../adapters/firestore/challenges/piggy-bank-store.ts';
import type { GetChallengeNeeds } from '../../usecases/challenges/get-challenge.ts';
import type { GetLeaderboardNeeds } from '../../usecases/challenges/get-leaderboard.ts';
import { makeKeepChallenges } from '../../usecases/challenges/keep-challenges.ts';
import { makeKeepMonths } from '../../usecases/challenges/keep-months.ts';
import { makeKeepPiggyBanks } from '../../usecases/challenges/keep-piggy-banks.ts';
import { runEach } from '../../usecases/shared/run-each.ts';
import { countArticles } from '../articles/wiring.ts';
import { log } from '../log.ts';
import { clock, configuration, reportCorrupt } from '../shared/wiring.ts';

const affiliates = makeAffiliates(reportCorrupt);
const notes = makeFraudNotes(reportCorrupt);
const banks = makePiggyBanks(reportCorrupt);
const months = makeRankedMonths(reportCorrupt);
const ports = { challenges: makeChallenges(reportCorrupt), calls: makeCountedCalls(reportCorrupt), clock };

export const challengePorts: GetChallengeNeeds = {
  ...ports,
  banks,
  earnedBy: async (uid) => {
    const profile = await affiliates.find('chatter', uid);
    return profile && profile.earned + profile.reversed;
  },
};

const plans = { current: () => configuration.plan() };
export const leaderboardPorts: GetLeaderboardNeeds = {
  months,
  addedOf: async (uid) => (await affiliates.find('partner', uid))?.added,
  plans,
  clock,
};

/** What the schedules do. */
const isFlagged = (affiliateId: string) => notes.isFlagged(affiliateId);
const weeks = makeKeepChallenges({ ...ports, isFlagged, log });
const ranking = makeKeepMonths({
  months,
  callsOf: (whose) => makeCountedCalls(reportCorrupt, whose),
  plans,
  isFlagged,
  clock,
});
export const piggyBanks = makeKeepPiggyBanks({
  banks,
  isChatter: async (uid) => (await affiliates.find('chatter', uid)) !== undefined,
  isFlagged,
  clock,
  log,
});
export const challenges = {
  create: weeks.create,
  update: () =>
    runEach(
      { weeks: weeks.update, months: ranking.update, piggyBanks: piggyBanks.openDue, articles: countArticles },
      log,
    ),
  end: weeks.end,
  reward: ranking.reward,
};
