import { functionsIn } from '../../runtime/define.ts';

const { callable } = functionsIn('europe-west1');
const ports = async () => (await import('../../runtime/system/wiring.ts')).systemPorts;
const deeds = () => import('../../usecases/system/run-schedule.ts');
const none = { secrets: [] };

export const adminGetSystem = callable('adminGetSystem', none, async () => {
  const { makeGetSystem } = await import('../../usecases/system/get-system.ts');
  return makeGetSystem(await ports());
});
export const adminRunSchedule = callable('adminRunSchedule', none, async () => {
  return (await deeds()).makeRunSchedule(await ports());
});
export const adminPauseQueue = callable('adminPauseQueue', none, async () => {
  return (await deeds()).makePauseQueue(await ports());
});
