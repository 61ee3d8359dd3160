import { appConfig } from '@sos/browser/build/app-config';
import type { FirstPage } from '@sos/browser/build/first-requests';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

const localConfig = fileURLToPath(new URL('local-config.json', import.meta.url));

const own = (path: string, name: string, areas: readonly string[]): FirstPage => ({
  path,
  module: `/app/routes/${name}.tsx`,
  also: ['/browser/src/auth/firebase-auth.ts'],
  areas: ['assistant', ...areas],
  isOwn: true,
});
/** Those of a provider, and what whoever is not known is shown in the place of each. */
const firstPages: readonly FirstPage[] = [
  own('dossiers', 'dossiers', ['dossiers']),
  own('dossiers/[^/]+', 'dossier', ['dossiers', 'answers', 'usage']),
  own('history', 'history', ['past', 'answers']),
  own('library', 'library', ['past', 'answers']),
  own('usage', 'usage', ['usage']),
  own('settings', 'settings', ['choices']),
  { path: '.*', module: '/apps/assistant/index.html', areas: ['assistant'] },
];

export default defineConfig(appConfig({ port: 5176, localConfig, firstPages, isKept: true }));
