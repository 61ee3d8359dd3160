import { paths } from '@sos/contracts/paths';
import { schedules } from '@sos/domain/system/schedules';
import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const REGION = 'europe-west3';
const { schedule } = functionsIn(REGION);
const platform = () => import('../../runtime/assistant/platform.ts');
const words = { secrets: [secrets.assistantWebhookKeys] };

export const tellAssistant = schedule(
  { name: 'tellAssistant', when: schedules.tellAssistant },
  words,
  async () => (await platform()).tellDue,
);
export const compareAssistant = schedule(
  { name: 'compareAssistant', when: schedules.compareAssistant },
  words,
  async () => (await platform()).compareAssistant,
);

export const onCallMatterWritten = documentTrigger(
  REGION,
  { event: 'written', document: paths.callMatter('{id}'), secrets: [] },
  async () => {
    const { bookingOfMatter, documentsOfMatter } = await import('../../runtime/assistant/follow.ts');
    return [bookingOfMatter, documentsOfMatter];
  },
);
