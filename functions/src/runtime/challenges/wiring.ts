import { makeChallenges, makeCountedCalls } from '../../adapters/firestore/challenges/challenge-store.ts';
import { makeAffiliates } from '../../adapters/firestore/affiliates/affiliate-store.ts';
import { makeFraudNotes } from '../../adapters/firestore/affiliates/referral-store.ts';
import type { GetChallengeNeeds } from '../../usecases/challenges/get-challenge.ts';
import { makeKeepChallenges } from '../../usecases/challenges/keep-challenges.ts';
import { log } from '../log.ts';
import { clock, reportCorrupt } from '../shared/wiring.ts';

const affiliates = makeAffiliates(reportCorrupt);
const notes = makeFraudNotes(reportCorrupt);
const ports = { challenges: makeChallenges(reportCorrupt), calls: makeCountedCalls(reportCorrupt), clock };

export const challengePorts: GetChallengeNeeds = {
  ...ports,
  earnedBy: async (uid) => {
    const profile = await affiliates.find('chatter', uid);
    return profile && profile.earned + profile.reversed;
  },
};

/** What the schedules do. */
export const challenges = makeKeepChallenges({
  ...ports,
  isFlagged: (affiliateId) => notes.isFlagged(affiliateId),
  log,
});
