import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const wiring = () => import('../../runtime/providers/wiring.ts');

export const searchProviders = callable('searchProviders', { secrets: [] }, async () => {
  const { makeSearchProviders } = await import('../../usecases/providers/search-providers.ts');
  return makeSearchProviders((await wiring()).providerPorts);
});

export const getProviderProfile = callable('getProviderProfile', { secrets: [] }, async () => {
  const { makeGetProviderProfile } = await import('../../usecases/providers/get-provider-profile.ts');
  return makeGetProviderProfile((await wiring()).providerPorts);
});
