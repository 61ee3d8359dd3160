import { refuseUnlessBound } from '../../runtime/boot.ts';
import { functionsIn } from '../../runtime/define.ts';
import * as affiliateConsole from './affiliate-console.ts';
import * as affiliates from './affiliates.ts';
import * as articles from './articles.ts';
import * as challenges from './challenges.ts';
import * as content from './content.ts';
import * as telegram from './telegram.ts';
import * as withdrawals from './withdrawals.ts';

export * from './affiliate-console.ts';
export * from './affiliates.ts';
export * from './articles.ts';
export * from './challenges.ts';
export * from './content.ts';
export * from './telegram.ts';
export * from './withdrawals.ts';

const { http } = functionsIn('europe-west2');

export const healthz = http(
  'emergency',
  { secrets: [] },
  async () => (await import('../../runtime/health.ts')).healthz,
);

refuseUnlessBound({
  ...affiliates,
  ...articles,
  ...challenges,
  ...affiliateConsole,
  ...content,
  ...telegram,
  ...withdrawals,
});
