import { refuseUnlessBound } from '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';
import * as answers from './answers.ts';
import * as dossiers from './dossiers.ts';
import * as members from './members.ts';

export * from './answers.ts';
export * from './dossiers.ts';
export * from './members.ts';

const { http } = functionsIn('europe-west1', 'assistant');

export const healthz = http(
  'emergency',
  { secrets: [] },
  async () => (await import('../../runtime/health.ts')).healthz,
);

refuseUnlessBound({ ...answers, ...dossiers, ...members });
