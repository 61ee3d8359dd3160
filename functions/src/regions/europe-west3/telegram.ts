import { paths } from '@sos/contracts/paths';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { schedule } = functionsIn(REGION);

export const onTelegramLinkWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.telegramLink('{id}'), secrets: [] },
  async () => (await import('../../runtime/telegram/on-change.ts')).onTelegramLink,
);

const everyEvening = { name: 'telegramDailyReport', when: '0 19 * * *' };
export const telegramDailyReport = schedule(everyEvening, { secrets: [] }, async () => {
  return (await import('../../runtime/telegram/admins.ts')).tellAdmins.report;
});
