import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west2');

export const getChallenge = callable('getChallenge', { secrets: [] }, async () => {
  const { makeGetChallenge } = await import('../../usecases/challenges/get-challenge.ts');
  return makeGetChallenge((await import('../../runtime/challenges/wiring.ts')).challengePorts);
});

export const getLeaderboard = callable('getLeaderboard', { secrets: [] }, async () => {
  const { makeGetLeaderboard } = await import('../../usecases/challenges/get-leaderboard.ts');
  return makeGetLeaderboard((await import('../../runtime/challenges/wiring.ts')).leaderboardPorts);
});
