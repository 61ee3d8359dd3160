import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');
const wiring = () => import('../../runtime/affiliates/commissions.ts');
const none = { secrets: [] };

const onTheHour = { name: 'consolidatedValidateCommissions', when: '0 * * * *' };
export const consolidatedValidateCommissions = schedule(onTheHour, none, async () => {
  return (await wiring()).validateCommissions;
});

const halfPast = { name: 'consolidatedReleaseCommissions', when: '30 * * * *' };
export const consolidatedReleaseCommissions = schedule(halfPast, none, async () => {
  return (await wiring()).releaseCommissions;
});
