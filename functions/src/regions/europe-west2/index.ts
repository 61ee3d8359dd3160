import { refuseUnlessBound } from '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';
import * as affiliates from './affiliates.ts';
import * as withdrawals from './withdrawals.ts';

export * from './affiliates.ts';
export * from './withdrawals.ts';

const { http } = functionsIn('europe-west2');

export const healthz = http(
  'emergency',
  { secrets: [] },
  async () => (await import('../../runtime/health.ts')).healthz,
);

refuseUnlessBound({ ...affiliates, ...withdrawals });
