import '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';

const { callable, http } = functionsIn('europe-west1');
const providers = () => import('../../runtime/providers/callables.ts');
const calls = () => import('../../runtime/calls/callables.ts');

export const searchProviders = callable({
  resources: 'highTraffic',
  access: 'public',
  load: async () => (await providers()).searchProviders,
});
export const getProviderProfile = callable({
  resources: 'highTraffic',
  access: 'public',
  load: async () => (await providers()).getProviderProfile,
});
export const createAndScheduleCall = callable({
  resources: 'highTraffic',
  access: 'client',
  load: async () => (await calls()).createAndScheduleCall,
});
export const cancelScheduledCall = callable({
  resources: 'user',
  access: 'member',
  load: async () => (await calls()).cancelScheduledCall,
});
export const getCallStatus = callable({
  resources: 'user',
  access: 'member',
  load: async () => (await calls()).getCallStatus,
});
export const healthz = http('emergency', async () => (await import('../../runtime/health.ts')).healthz);
