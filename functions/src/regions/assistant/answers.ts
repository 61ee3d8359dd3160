import { models } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable, streaming } = functionsIn('europe-west1', 'assistant');
const wiring = () => import('../../runtime/assistant/wiring.ts');
const keeping = () => import('../../usecases/assistant/keep-answers.ts');
const nothing = { secrets: [] };

export const askAssistant = streaming('askAssistant', { secrets: models }, async () => {
  const { makeAskAssistant } = await import('../../usecases/assistant/ask-assistant.ts');
  return makeAskAssistant((await wiring()).askPorts);
});

export const keepAnswer = callable('keepAnswer', nothing, async () => {
  return (await keeping()).makeKeepAnswer((await wiring()).assistantPorts);
});

export const listKeptAnswers = callable('listKeptAnswers', nothing, async () => {
  return (await keeping()).makeListKeptAnswers((await wiring()).assistantPorts);
});

export const listHistory = callable('listHistory', nothing, async () => {
  return (await keeping()).makeListHistory((await wiring()).assistantPorts);
});
