import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');

const hourly = { name: 'collectCostMetrics', when: 'every 60 minutes' };
export const collectCostMetrics = schedule(hourly, { secrets: [secrets.twilioAuthToken] }, async () => {
  return (await import('../../runtime/costs/wiring.ts')).collectCosts;
});
