import { challengesContract, countedCallsContract } from '../challenges/challenges.contract.ts';
import { memoryCalls, MemoryChallenges } from './memory-challenges.ts';

challengesContract(() => {
  const challenges = new MemoryChallenges();
  return {
    challenges,
    enrol: async (uid) => void challenges.members.add(uid),
    lines: async () => challenges.ledger.list(() => true).map(({ id, amount }) => `${id} ${amount}`),
  };
});
countedCallsContract(async (calls) => memoryCalls(calls));
