import { models } from '../../runtime/config.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable, schedule } = functionsIn('europe-west1', 'assistant');
const ports = async () => (await import('../../runtime/assistant/wiring.ts')).assistantPorts;
const dossiers = () => import('../../usecases/assistant/manage-dossiers.ts');
const files = () => import('../../usecases/assistant/manage-files.ts');
const filePorts = async () => (await import('../../runtime/assistant/files.ts')).filePorts;
const nothing = { secrets: [] };

export const listDossiers = callable('listDossiers', nothing, async () => {
  return (await dossiers()).makeListDossiers(await ports());
});

export const createDossier = callable('createDossier', nothing, async () => {
  return (await dossiers()).makeCreateDossier(await ports());
});

export const getDossier = callable('getDossier', nothing, async () => {
  return (await dossiers()).makeGetDossier(await ports());
});

export const updateDossier = callable('updateDossier', nothing, async () => {
  return (await dossiers()).makeUpdateDossier(await ports());
});

export const deleteDossier = callable('deleteDossier', nothing, async () => {
  return (await dossiers()).makeDeleteDossier(await ports());
});

export const addDossierFile = callable('addDossierFile', { secrets: models }, async () => {
  return (await files()).makeAddDossierFile(await filePorts());
});

export const getDossierFile = callable('getDossierFile', nothing, async () => {
  return (await files()).makeGetDossierFile(await filePorts());
});

export const removeDossierFile = callable('removeDossierFile', nothing, async () => {
  return (await files()).makeRemoveDossierFile(await filePorts());
});

export const forgetOldDossiers = schedule({ name: 'forgetOldDossiers', when: 'every 6 hours' }, nothing, async () => {
  return (await import('../../runtime/assistant/sign-in.ts')).forgetOld;
});
