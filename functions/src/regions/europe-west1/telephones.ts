import { secrets } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/telephones/wiring.ts')).telephonePorts();
const own = () => import('../../usecases/telephones/own-telephones.ts');
const numbers = { secrets: [secrets.phoneEncryptionKeys] };

export const listTelephones = callable('listTelephones', numbers, async () => {
  return (await own()).makeListTelephones(await ports());
});

export const saveTelephone = callable('saveTelephone', numbers, async () => {
  const { makeSaveTelephone } = await import('../../usecases/telephones/save-telephone.ts');
  return makeSaveTelephone(await ports());
});

export const removeTelephone = callable('removeTelephone', numbers, async () => {
  return (await own()).makeRemoveTelephone(await ports());
});

export const revealTelephone = callable('revealTelephone', numbers, async () => {
  return (await own()).makeRevealTelephone(await ports());
});
