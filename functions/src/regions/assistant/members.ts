import { assistantPaths } from '@sos/contracts/assistant-paths';
import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';
import { documentTrigger } from '../../runtime/document-trigger.ts';

const { callable, http, schedule } = functionsIn('europe-west1', 'assistant');
const wiring = () => import('../../runtime/assistant/wiring.ts');
const usage = () => import('../../usecases/assistant/own-usage.ts');
const entrance = () => import('../../runtime/assistant/sign-in.ts');
const nothing = { secrets: [] };
const words = { secrets: [secrets.assistantWebhookKeys] };

export const signInFromSos = callable('signInFromSos', nothing, async () => {
  const { makeSignInFromSos } = await import('../../usecases/assistant/sign-in.ts');
  return makeSignInFromSos((await entrance()).signInPorts);
});

export const getAssistantHome = callable('getAssistantHome', nothing, async () => {
  return (await usage()).makeGetHome((await wiring()).assistantPorts);
});

export const saveAssistantSettings = callable('saveAssistantSettings', nothing, async () => {
  return (await usage()).makeSaveSettings((await wiring()).assistantPorts);
});

export const getAssistantUsage = callable('getAssistantUsage', nothing, async () => {
  return (await usage()).makeGetUsage((await wiring()).assistantPorts);
});

export const hearPlatform = http('user', words, async () => (await entrance()).hearPlatform);

export const onUsageNews = documentTrigger(
  'europe-west1',
  { event: 'written', document: assistantPaths.usageNews('{id}'), ...words },
  async () => (await wiring()).onUsageNews,
);
export const tellPlatform = schedule(
  { name: 'tellPlatform', when: 'every 15 minutes' },
  words,
  async () => (await wiring()).tellDue,
);
