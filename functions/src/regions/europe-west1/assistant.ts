import { paths } from '@sos/contracts/paths';
import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const { callable, http } = functionsIn('europe-west1');
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
