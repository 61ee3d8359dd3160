import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/applications/wiring.ts')).applicationPorts;
const deciding = () => import('../../usecases/applications/decide-application.ts');
const listing = () => import('../../usecases/applications/list-applications.ts');
const none = { secrets: [] };

export const getApplication = callable('getApplication', none, async () => {
  const { makeGetApplication } = await import('../../usecases/applications/get-application.ts');
  return makeGetApplication(await ports());
});

export const saveApplication = callable('saveApplication', none, async () => {
  const { makeSaveApplication } = await import('../../usecases/applications/save-application.ts');
  return makeSaveApplication(await ports());
});

export const keepApplicationFile = callable('keepApplicationFile', none, async () => {
  const { makeKeepFile } = await import('../../usecases/applications/keep-file.ts');
  return makeKeepFile(await ports());
});

export const submitApplication = callable('submitApplication', none, async () => {
  const { makeSubmitApplication } = await import('../../usecases/applications/submit-application.ts');
  return makeSubmitApplication(await ports());
});

export const changeVerifiedFacts = callable('changeVerifiedFacts', none, async () => {
  const { makeChangeFacts } = await import('../../usecases/applications/change-facts.ts');
  return makeChangeFacts(await ports());
});

export const adminListApplications = callable('adminListApplications', none, async () => {
  return (await listing()).makeListApplications(await ports());
});

export const adminGetApplication = callable('adminGetApplication', none, async () => {
  return (await listing()).makeGetOneApplication(await ports());
});

export const adminApproveProvider = callable('adminApproveProvider', none, async () => {
  return (await deciding()).makeApproveProvider(await ports());
});

export const adminRejectProvider = callable('adminRejectProvider', none, async () => {
  return (await deciding()).makeRejectProvider(await ports());
});

export const adminAskForCorrection = callable('adminAskForCorrection', none, async () => {
  return (await deciding()).makeAskForCorrection(await ports());
});

export const adminRemovePhoto = callable('adminRemovePhoto', none, async () => {
  const { makeRemovePhoto } = await import('../../usecases/applications/remove-photo.ts');
  return makeRemovePhoto(await ports());
});
