import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const adminGetNames = callable('adminGetNames', { secrets: [] }, async () => {
  const { makeNamePeople } = await import('../../usecases/lookup/name-people.ts');
  return makeNamePeople((await import('../../runtime/lookup/wiring.ts')).lookupPorts);
});

export const adminSearch = callable('adminSearch', { secrets: [secrets.phoneEncryptionKeys] }, async () => {
  const { makeSearch } = await import('../../usecases/lookup/search.ts');
  return makeSearch((await import('../../runtime/lookup/wiring.ts')).lookupPorts);
});
