import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');
const wiring = () => import('../../runtime/challenges/wiring.ts');
const none = { secrets: [] };

const onMonday = { name: 'chatterCreateWeeklyChallenge', when: '5 0 * * 1' };
export const chatterCreateWeeklyChallenge = schedule(onMonday, none, async () => (await wiring()).challenges.create);

const eachHour = { name: 'chatterUpdateChallengeLeaderboard', when: '20 * * * *' };
export const chatterUpdateChallengeLeaderboard = schedule(eachHour, none, async () => {
  return (await wiring()).challenges.update;
});

const onTheFirst = { name: 'chatterMonthlyTop3Rewards', when: '30 0 1 * *' };
export const chatterMonthlyTop3Rewards = schedule(onTheFirst, none, async () => (await wiring()).challenges.reward);

const onSunday = { name: 'chatterEndWeeklyChallenge', when: '55 23 * * 0' };
export const chatterEndWeeklyChallenge = schedule(onSunday, none, async () => (await wiring()).challenges.end);
