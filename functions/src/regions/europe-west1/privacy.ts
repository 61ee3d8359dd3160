import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/privacy/wiring.ts')).privacyPorts;
const exporting = () => import('../../usecases/privacy/request-export.ts');
const deleting = () => import('../../usecases/privacy/request-deletion.ts');
const none = { secrets: [] };

export const getPrivacy = callable('getPrivacy', none, async () => {
  const { makeGetPrivacy } = await import('../../usecases/privacy/get-privacy.ts');
  return makeGetPrivacy(await ports());
});

export const requestDataExport = callable('requestDataExport', none, async () => {
  return (await exporting()).makeRequestDataExport(await ports());
});

export const getDataExportUrl = callable('getDataExportUrl', none, async () => {
  const { makeGetDataExportUrl } = await import('../../usecases/privacy/open-export.ts');
  return makeGetDataExportUrl(await ports());
});

export const requestAccountDeletion = callable('requestAccountDeletion', none, async () => {
  return (await deleting()).makeRequestAccountDeletion(await ports());
});

export const cancelAccountDeletion = callable('cancelAccountDeletion', none, async () => {
  return (await deleting()).makeCancelAccountDeletion(await ports());
});

export const adminExportPerson = callable('adminExportPerson', none, async () => {
  return (await exporting()).makeAdminExportPerson(await ports());
});

export const adminErasePerson = callable('adminErasePerson', none, async () => {
  return (await deleting()).makeAdminErasePerson(await ports());
});
