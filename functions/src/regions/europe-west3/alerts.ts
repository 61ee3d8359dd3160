import { paths } from '@sos/contracts/paths';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { schedule } = functionsIn(REGION);
const changes = () => import('../../runtime/alerts/on-change.ts');

export const onSecurityAlertCreated = documentTrigger(
  REGION,
  { event: 'written', document: paths.alert('{id}'), secrets: [] },
  async () => [...(await changes()).onAlert, ...(await import('../../runtime/telegram/on-admin-news.ts')).onAlert],
);

const digest = { name: 'adminAlertsDigestDaily', when: '0 9 * * *' };
export const adminAlertsDigestDaily = schedule(digest, { secrets: [] }, async () => (await changes()).digestAlerts);
