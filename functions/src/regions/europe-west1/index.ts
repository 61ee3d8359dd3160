import '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';

export * from './applications.ts';
export * from './calls.ts';
export * from './notifications.ts';
export * from './phones.ts';
export * from './providers.ts';

const { http } = functionsIn('europe-west1');

export const healthz = http(
  'emergency',
  { secrets: [] },
  async () => (await import('../../runtime/health.ts')).healthz,
);
