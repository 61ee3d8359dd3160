import { paths } from '@sos/contracts/paths';
import { schedules } from '@sos/domain/system/schedules';
import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const { callable, http, schedule } = functionsIn('europe-west1');
const platform = () => import('../../runtime/assistant/platform.ts');
const words = { secrets: [secrets.assistantWebhookKeys] };

export const createAssistantToken = callable(
  'createAssistantToken',
  { secrets: [secrets.assistantSigningKey] },
  async () => {
    const { makeCreateToken } = await import('../../usecases/assistant/sign-in.ts');
    return makeCreateToken((await platform()).passPorts);
  },
);

export const hearAssistant = http('user', words, async () => (await platform()).hearAssistant);

export const syncSosProfilesToOutil = documentTrigger(
  'europe-west1',
  { event: 'written', document: paths.assistantLetter('{id}'), ...words },
  async () => (await platform()).onLetter,
);
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
