import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const adminGetCosts = callable('adminGetCosts', { secrets: [] }, async () => {
  const { makeGetCosts } = await import('../../usecases/costs/get-costs.ts');
  return makeGetCosts((await import('../../runtime/costs/wiring.ts')).costPorts);
});
