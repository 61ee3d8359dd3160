import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { http, schedule, task } = functionsIn('europe-west3');
const wiring = () => import('../../runtime/privacy/wiring.ts');

const vendors = { secrets: [secrets.stripeSecretKey, secrets.wiseApiToken, secrets.twilioAuthToken] };
export const privacyTask = task('privacyTask', vendors, async () => {
  return (await wiring()).privacyTaskHandlers;
});

export const exportFile = http('heavy', { secrets: [] }, async () => {
  return (await import('../../runtime/privacy/export-file.ts')).exportFile;
});

const everyHalfHour = { name: 'carryOutPrivacyRequests', when: 'every 30 minutes' };
export const carryOutPrivacyRequests = schedule(everyHalfHour, { secrets: [] }, async () => {
  return (await wiring()).carryOutRequests;
});
