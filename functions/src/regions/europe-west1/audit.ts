import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/audit/wiring.ts')).auditPorts;
const none = { secrets: [] };

export const adminGetAuditLog = callable('adminGetAuditLog', none, async () => {
  const { makeGetAuditLog } = await import('../../usecases/audit/get-audit-log.ts');
  return makeGetAuditLog(await ports());
});
