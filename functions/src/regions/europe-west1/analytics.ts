import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const recordAnalyticsEvent = callable('recordAnalyticsEvent', { secrets: [secrets.marketingKeys] }, async () => {
  const { makeRecordEvent } = await import('../../usecases/analytics/record-event.ts');
  return makeRecordEvent((await import('../../runtime/analytics/wiring.ts')).analyticsPorts());
});
