import { appConfig } from '@sos/browser/build/app-config';
import type { FirstPage } from '@sos/browser/build/first-requests';
import { offlineFiles } from '@sos/browser/build/offline-files';
import { staticDocuments } from '@sos/browser/build/static-documents';
import { defineConfig } from 'vite';
import { fileURLToPath } from 'node:url';

const localConfig = fileURLToPath(new URL('local-config.json', import.meta.url));
const always = ['web'];
const profile = { name: 'getProviderProfile', by: ['providerId', 'currency'] } as const;

/** A page that says what the configuration says, behind a table of routes. */
const inTable = (path: string, areas: readonly string[]): FirstPage => ({
  path,
  table: '/routes/public-pages.tsx',
  module: `/routes/${path}.tsx`,
  areas: [...always, ...areas],
  asks: { name: 'getPublicConfig', by: [] },
});
/** Where somebody applies, which asks nobody anything. */
const applying = (kind: 'lawyer' | 'expat'): FirstPage => ({
  path: `register/${kind}`,
  table: '/routes/own-pages.tsx',
  module: `/routes/register-${kind}.tsx`,
  areas: [...always, 'applications', 'account'],
});
const firstPages: FirstPage[] = [
  {
    path: '',
    module: '/routes/home.tsx',
    areas: [...always, 'providers'],
    asks: { name: 'searchProviders', by: ['currency', 'locale'] },
  },
  { path: 'providers/[^/]+', module: '/routes/profile.tsx', areas: [...always, 'providers'], asks: profile },
  { path: 'book/[^/]+', module: '/routes/book.tsx', areas: [...always, 'booking'], asks: profile },
  inTable('pricing', ['pricing']),
  inTable('how-it-works', ['steps']),
  applying('lawyer'),
  applying('expat'),
];

const sharedByFirstPages =
  /\/features\/providers\/(?:facts|filters|provider-card|queries)\.|\/src\/shared\/(?:pictures\/drawings|price|providers\/options|favourites\/heart)\.|\/ui\/src\/chip\.|\/domain\/src\/providers\/specialities\.|\/lucide-react\/dist\/esm\/(?!icons\/(?!star\.))/;

/** Where people find the site: what search engines read names it. */
const origin = process.env['SITE_ORIGIN'] ?? 'https://sos-expat.com';
const { plugins = [], ...config } = appConfig({
  port: 5173,
  localConfig,
  firstPages,
  sharedByFirstPages,
  isKept: true,
});

/** What a person may need while nothing answers, or while a deployment takes the files of their page away. */
const offline = {
  modules: ['home', 'profile', 'book', 'call', 'client-area', 'invoices', 'account', 'sign-in'].map(
    (name) => `/app/routes/${name}.tsx`,
  ),
  tables: ['/app/routes/own-pages.tsx'],
  areas:
    'web account app booking call checkout clientarea coupon favourites footer identity invoices mydata providers refusals reviews search vat'.split(
      ' ',
    ),
};

export default defineConfig({ ...config, plugins: [...plugins, offlineFiles(offline), staticDocuments(origin)] });
