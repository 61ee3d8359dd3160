import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/alerts/wiring.ts')).alertPorts;
const none = { secrets: [] };

export const adminListAlerts = callable('adminListAlerts', none, async () => {
  const { makeListAlerts } = await import('../../usecases/alerts/list-alerts.ts');
  return makeListAlerts(await ports());
});

export const adminAcknowledgeAlert = callable('adminAcknowledgeAlert', none, async () => {
  const { makeAcknowledgeAlert } = await import('../../usecases/alerts/acknowledge-alert.ts');
  return makeAcknowledgeAlert(await ports());
});

export const adminGetAlertTelephone = callable('adminGetAlertTelephone', none, async () => {
  const { makeGetAlertTelephone } = await import('../../usecases/alerts/alert-telephone.ts');
  return makeGetAlertTelephone(await ports());
});

export const adminChooseAlertTelephone = callable('adminChooseAlertTelephone', none, async () => {
  const { makeChooseAlertTelephone } = await import('../../usecases/alerts/alert-telephone.ts');
  return makeChooseAlertTelephone(await ports());
});
