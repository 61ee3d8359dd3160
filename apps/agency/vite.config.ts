import { appConfig } from '@sos/browser/build/app-config';
import type { FirstPage } from '@sos/browser/build/first-requests';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

const localConfig = fileURLToPath(new URL('local-config.json', import.meta.url));

const known = ['/browser/src/auth/firebase-auth.ts'];
const own = (path: string, areas: readonly string[] = [path]): FirstPage => ({
  path,
  module: `/app/routes/${path || 'board'}.tsx`,
  also: known,
  areas: ['agency', ...areas],
  isOwn: true,
});
/** Those of the team, and what whoever is not known is shown in the place of each. */
const firstPages: readonly FirstPage[] = [
  own('', ['board', 'requests']),
  ...['requests', 'team', 'stats', 'billing'].map((path) => own(path)),
  { path: '.*', module: '/apps/agency/index.html', areas: ['agency'] },
];

export default defineConfig(appConfig({ port: 5175, localConfig, firstPages, isKept: true }));
