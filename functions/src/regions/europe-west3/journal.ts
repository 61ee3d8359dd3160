import { payoutSecrets, rails } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');

const daily = { name: 'reconcilePayments', when: '30 4 * * *' };
const health = { name: 'runPaymentHealthCheck', when: '0 7 * * *' };
export const runPaymentHealthCheck = schedule(health, { secrets: [] }, async () => {
  return (await import('../../runtime/journal/wiring.ts')).checkHealth;
});

const metrics = { name: 'collectDailyPaymentMetrics', when: '0 5 * * *' };
export const collectDailyPaymentMetrics = schedule(metrics, { secrets: [] }, async () => {
  return (await import('../../runtime/journal/wiring.ts')).collectMetrics;
});

/** What was paid to affiliates is compared too. */
const comparing = { secrets: [...rails, ...payoutSecrets] };
export const reconcilePayments = schedule(daily, comparing, async () => {
  return (await import('../../runtime/journal/reconcile.ts')).reconcilePayments;
});
