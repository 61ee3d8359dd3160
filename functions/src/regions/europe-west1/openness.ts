import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const none = { secrets: [] };

export const getPublicConfig = callable('getPublicConfig', none, async () => {
  const { makeGetPublicConfig } = await import('../../usecases/openness/get-public-config.ts');
  return makeGetPublicConfig((await import('../../runtime/openness/public-config.ts')).publicConfig);
});

export const adminGetCountryReach = callable('adminGetCountryReach', none, async () => {
  const { makeGetCountryReach } = await import('../../usecases/openness/get-country-reach.ts');
  return makeGetCountryReach((await import('../../runtime/openness/wiring.ts')).residents);
});
