import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/directory/wiring.ts')).directoryPorts;
const limitPorts = async () => (await import('../../runtime/limits/wiring.ts')).limitPorts;
const none = { secrets: [] };

export const adminListUsers = callable('adminListUsers', none, async () => {
  const { makeListUsers } = await import('../../usecases/directory/list-people.ts');
  return makeListUsers(await ports());
});

export const adminGetPerson = callable('adminGetPerson', none, async () => {
  const { makeGetPerson } = await import('../../usecases/directory/get-person.ts');
  return makeGetPerson(await ports());
});

export const adminRevokeSessions = callable('adminRevokeSessions', none, async () => {
  const { makeRevokeSessions } = await import('../../usecases/directory/help-person.ts');
  return makeRevokeSessions(await ports());
});

export const adminResendVerification = callable('adminResendVerification', none, async () => {
  const { makeResendVerification } = await import('../../usecases/directory/help-person.ts');
  return makeResendVerification(await ports());
});

export const adminListProviders = callable('adminListProviders', none, async () => {
  const { makeListProviders } = await import('../../usecases/directory/list-people.ts');
  return makeListProviders(await ports());
});

export const adminHideProvider = callable('adminHideProvider', none, async () => {
  const { makeHideProvider } = await import('../../usecases/directory/change-provider.ts');
  return makeHideProvider(await ports());
});

export const adminSetProviderOffline = callable('adminSetProviderOffline', none, async () => {
  const { makeSetProviderOffline } = await import('../../usecases/directory/change-provider.ts');
  return makeSetProviderOffline(await ports());
});

export const adminListLimits = callable('adminListLimits', none, async () => {
  const { makeListLimits } = await import('../../usecases/limits/look-at-limits.ts');
  return makeListLimits(await limitPorts());
});

export const adminLiftLimit = callable('adminLiftLimit', none, async () => {
  const { makeLiftLimit } = await import('../../usecases/limits/look-at-limits.ts');
  return makeLiftLimit(await limitPorts());
});
