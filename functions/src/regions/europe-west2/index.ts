import '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';

const { http } = functionsIn('europe-west2');

export const healthz = http(
  'emergency',
  { secrets: [] },
  async () => (await import('../../runtime/health.ts')).healthz,
);
