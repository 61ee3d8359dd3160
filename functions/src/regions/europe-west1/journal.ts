import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/journal/wiring.ts')).journalPorts;
const none = { secrets: [] };

export const adminListDifferences = callable('adminListDifferences', none, async () => {
  const { makeListDifferences } = await import('../../usecases/journal/list-differences.ts');
  return makeListDifferences(await ports());
});

export const adminExplainDifference = callable('adminExplainDifference', none, async () => {
  const { makeExplainDifference } = await import('../../usecases/journal/explain-difference.ts');
  return makeExplainDifference(await ports());
});
