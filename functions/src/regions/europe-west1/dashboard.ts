import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');

export const adminGetDashboard = callable('adminGetDashboard', { secrets: [] }, async () => {
  const { makeGetDashboard } = await import('../../usecases/dashboard/get-dashboard.ts');
  return makeGetDashboard((await import('../../runtime/dashboard/wiring.ts')).dashboardPorts);
});
