import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');
const wiring = () => import('../../runtime/retention/wiring.ts');

const nightly = '0 2 * * *';
export const purgeExpiredData = schedule(
  { name: 'purgeExpiredData', when: nightly },
  { secrets: [secrets.twilioAuthToken] },
  async () => (await wiring()).purgeExpired,
);
const ofFiles = { name: 'sweepTemporaryFiles', when: nightly };
export const sweepTemporaryFiles = schedule(ofFiles, { secrets: [] }, async () => {
  return (await wiring()).sweepTemporaryFiles;
});
const ofPayments = { name: 'paymentDataCleanup', when: 'every 6 hours' };
export const paymentDataCleanup = schedule(ofPayments, { secrets: [] }, async () => {
  return (await wiring()).cleanUpPaymentData;
});
const ofAlerts = { name: 'cleanupOldPaymentAlerts', when: '15 2 * * *' };
export const cleanupOldPaymentAlerts = schedule(ofAlerts, { secrets: [] }, async () => {
  return (await wiring()).cleanUpAlerts;
});
