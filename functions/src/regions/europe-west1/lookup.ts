import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const adminSearch = callable('adminSearch', { secrets: [secrets.phoneEncryptionKeys] }, async () => {
  const { makeSearch } = await import('../../usecases/lookup/search.ts');
  return makeSearch((await import('../../runtime/lookup/wiring.ts')).lookupPorts);
});
