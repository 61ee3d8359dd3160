import { expect, it } from 'vitest';
import { type Bundle, firstFiles, withScriptsLast } from './first-requests.ts';

const chunk = (fileName: string, from: string, imports: readonly string[] = []) => ({
  type: 'chunk' as const,
  fileName,
  facadeModuleId: from,
  imports: [...imports],
  isEntry: fileName === 'index.js',
});
const bundle: Bundle = {
  index: chunk('index.js', '/apps/web/src/main.tsx', ['shared.js']),
  shared: chunk('shared.js', '/packages/ui/src/button.tsx'),
  home: chunk('home.js', '/apps/web/src/app/routes/home.tsx', ['shared.js', 'queries.js']),
  queries: chunk('queries.js', '/apps/web/src/queries.ts', ['index.js']),
  call: chunk('call.js', '/apps/web/src/app/routes/call.tsx'),
  shell: chunk('shell-fr.js', '/packages/words/src/fr/web/shell.ts'),
  providers: chunk('providers-fr.js', '/packages/words/src/fr/web/providers.ts'),
  table: chunk('table.js', '/apps/web/src/app/routes/public-pages.tsx', ['shared.js', 'queries.js']),
  legal: chunk('legal-fr.js', '/packages/words/src/fr/web/legal.ts'),
  picture: { type: 'asset' },
};
const home = { path: '', module: '/routes/home.tsx', areas: ['shell', 'providers'] };

it('names what a page needs beyond the entry, and the words that it says', () => {
  expect(firstFiles([home], bundle)).toEqual({
    pages: [{ path: '', areas: ['shell', 'providers'], files: ['home.js', 'queries.js'] }],
    words: { fr: { shell: 'shell-fr.js', providers: 'providers-fr.js' } },
  });
});

it('names the table of routes before the page that it leads to', () => {
  const [page] = firstFiles([{ ...home, table: '/routes/public-pages.tsx' }], bundle).pages;
  expect(page?.files).toEqual(['table.js', 'queries.js', 'home.js']);
  expect(() => firstFiles([{ ...home, table: '/routes/pages.tsx' }], bundle)).toThrow('/routes/pages.tsx');
});

it('names what only whoever is known asks for, with what the page asks for once it has come, each file once', () => {
  const own = { ...home, isOwn: true, also: ['/routes/call.tsx', '/queries.ts'] };
  expect(firstFiles([own], bundle).pages).toEqual([
    { path: '', areas: ['shell', 'providers'], files: ['home.js', 'queries.js', 'call.js'], isOwn: true },
  ]);
});

it('refuses a page that is in no chunk', () => {
  expect(() => firstFiles([{ ...home, module: '/routes/house.tsx' }], bundle)).toThrow('/routes/house.tsx');
});

it('names where the first question of a page goes', () => {
  const asks = { name: 'searchProviders', by: ['currency', 'locale'] } as const;
  expect(firstFiles([{ ...home, asks }], bundle).pages).toMatchObject([{ asks: { region: 'europe-west1', ...asks } }]);
});

it('puts the scripts of a page behind its styles', () => {
  const html =
    '<script type="module" src="/a.js"></script><link rel="modulepreload" href="/b.js"><link rel="stylesheet">';
  expect(withScriptsLast(html)).toBe(
    '<script type="module" fetchpriority="low" src="/a.js"></script><link rel="modulepreload" fetchpriority="low" href="/b.js"><link rel="stylesheet">',
  );
});
