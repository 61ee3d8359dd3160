import { schedules } from '@sos/domain/system/schedules';
import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { schedule } = functionsIn('europe-west3');
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
