import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const wiring = () => import('../../runtime/providers/wiring.ts');

export const getProviderProfile = callable('getProviderProfile', { secrets: [] }, async () => {
  const { makeGetProviderProfile } = await import('../../usecases/providers/get-provider-profile.ts');
  return makeGetProviderProfile((await wiring()).providerPorts);
});

export const getOwnProfile = callable('getOwnProfile', { secrets: [] }, async () => {
  const { makeGetOwnProfile } = await import('../../usecases/providers/get-own-profile.ts');
  return makeGetOwnProfile((await wiring()).providerPorts);
});

export const setAvailability = callable('setAvailability', { secrets: [] }, async () => {
  const { makeSetAvailability } = await import('../../usecases/providers/set-availability.ts');
  return makeSetAvailability((await wiring()).providerPorts);
});

export const updateProfile = callable('updateProfile', { secrets: [] }, async () => {
  const { makeUpdateProfile } = await import('../../usecases/providers/update-profile.ts');
  return makeUpdateProfile((await wiring()).providerPorts);
});

export const getProviderEarnings = callable('getProviderEarnings', { secrets: [] }, async () => {
  const { makeGetProviderEarnings } = await import('../../usecases/providers/get-provider-earnings.ts');
  return makeGetProviderEarnings((await wiring()).providerPorts);
});
